using System.Text;
using System.Xml;
using System.Xml.Linq;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Initialization;

/// <summary>
/// The text of an MSBuild file. Items are added in the style of the file, and every other character is kept.
/// </summary>
internal sealed class ProjectText
{
    private static readonly UTF8Encoding s_utf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private readonly string _text;
    private readonly bool _hasMark;
    private readonly XDocument _document;

    private ProjectText(string path, string text, bool hasMark, XDocument document) =>
        (Path, _text, _hasMark, _document) = (path, text, hasMark, document);

    public string Path { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="ToolException">The file is not XML in UTF-8.</exception>
    public static ProjectText Load(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            var hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
            return Of(path, s_utf8.GetString(bytes, hasMark ? 3 : 0, bytes.Length - (hasMark ? 3 : 0)), hasMark);
        }
        catch (Exception e) when (e is XmlException or DecoderFallbackException)
        {
            throw new ToolException($"'{path}' is not XML in UTF-8: {e.Message}; fix it first");
        }
    }

    public byte[] ToBytes() => [.. _hasMark ? Encoding.UTF8.Preamble.ToArray() : [], .. s_utf8.GetBytes(_text)];

    /// <summary>The value of a property as it is written; null if it is not set.</summary>
    public string? Property(string name) =>
        Children()
            .Where(element => element.Name.LocalName == "PropertyGroup")
            .Elements()
            .LastOrDefault(element => Is(element.Name.LocalName, name))
            ?.Value.Trim();

    /// <summary>Whether there is an item with a type, such as <c>PackageReference</c>, and a name.</summary>
    public bool Includes(string kind, string name) =>
        _document
            .Descendants()
            .Any(element => element.Name.LocalName == kind && Is(element.Attribute("Include")?.Value.Trim(), name));

    /// <summary>The file with another item, after the others of its type, in a group without a condition.</summary>
    /// <param name="kind">The item type: <c>PackageReference</c>.</param>
    /// <param name="attributes">The attributes of the element: <c>Include="CorpusSdk"</c>.</param>
    /// <exception cref="ToolException">The root element has no end tag.</exception>
    public ProjectText With(string kind, string attributes)
    {
        var item = $"<{kind} {attributes} />";
        var newLine = _text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var last = Children()
            .Where(group => group.Name.LocalName == "ItemGroup" && group.Attribute("Condition") is null)
            .Elements()
            .LastOrDefault(element => element.Name.LocalName == kind && element.Attribute("Condition") is null);
        if (last is not null)
        {
            var start = OffsetOf(last);
            var end = EndOf(start, kind);
            return Of(Path, _text.Insert(end, newLine + IndentAt(start) + item), _hasMark);
        }

        var close = _text.LastIndexOf("</", StringComparison.Ordinal);
        if (close < 0)
        {
            throw new ToolException($"'{Path}' is an empty element; give it an end tag first");
        }

        var indent = IndentOfChildren();
        var isSpaced = _text.Contains(newLine + newLine, StringComparison.Ordinal);
        var before = _text[..close].TrimEnd();
        return Of(
            Path,
            before
                + (isSpaced ? newLine : "")
                + newLine
                + indent
                + "<ItemGroup>"
                + newLine
                + indent
                + indent
                + item
                + newLine
                + indent
                + "</ItemGroup>"
                + newLine
                + (isSpaced ? newLine : "")
                + _text[close..],
            _hasMark
        );
    }

    private static ProjectText Of(string path, string text, bool hasMark) =>
        new(path, text, hasMark, XDocument.Parse(text, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo));

    private static bool Is(string? name, string other) =>
        string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<XElement> Children() => _document.Root!.Elements();

    private int OffsetOf(XElement element)
    {
        IXmlLineInfo place = element;
        var offset = 0;
        for (var line = 1; line < place.LineNumber; line++)
        {
            offset = _text.IndexOfAny(['\r', '\n'], offset);
            offset += _text.AsSpan(offset).StartsWith("\r\n") ? 2 : 1;
        }

        // The line info is 1-based and refers to the name after the bracket.
        return offset + place.LinePosition - 2;
    }

    /// <summary>The end of the element that begins at an offset. Attribute values can contain brackets.</summary>
    private int EndOf(int start, string kind)
    {
        var quote = '\0';
        var end = start;
        for (; quote != '\0' || _text[end] != '>'; end++)
        {
            if (quote == _text[end])
            {
                quote = '\0';
            }
            else if (quote == '\0' && (_text[end] is '"' or '\''))
            {
                quote = _text[end];
            }
        }

        if (_text[end - 1] == '/')
        {
            return end + 1;
        }

        var close = _text.IndexOf("</" + kind, end, StringComparison.Ordinal);
        return _text.IndexOf('>', close) + 1;
    }

    /// <summary>The indentation of the line that contains an offset.</summary>
    private string IndentAt(int offset)
    {
        var line = _text.LastIndexOfAny(['\r', '\n'], Math.Max(0, offset - 1)) + 1;
        var end = line;
        while (end < offset && _text[end] is ' ' or '\t')
        {
            end++;
        }

        return _text[line..end];
    }

    private string IndentOfChildren() => Children().FirstOrDefault() is { } child ? IndentAt(OffsetOf(child)) : "  ";
}
