namespace CorpusSdk.Tasks.Sources;

/// <summary>
/// Finds the types that a file declares outside of other types. All else is skipped: statements, and the bodies of
/// members.
/// </summary>
internal sealed class SourceReader
{
    private static readonly HashSet<string> s_modifiers = new(
        (string[])
            [
                .. new[] { "public", "internal", "private", "protected", "file", "partial", "sealed", "abstract" },
                .. new[] { "static", "readonly", "ref", "unsafe", "new", "required", "virtual", "override", "async" },
                .. new[] { "extern", "const", "volatile", "event", "fixed" },
            ],
        StringComparer.Ordinal
    );

    private readonly ProgramFile _file;
    private readonly TokenReader _tokens;
    private readonly Stack<string> _outer = new();
    private string _namespace = "";

    private SourceReader(ProgramFile file, IEnumerable<string> symbols) =>
        (_file, _tokens) = (file, new TokenReader(SourceTokenizer.Read(file.Text, symbols)));

    /// <summary>Reads a file.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="text">The content.</param>
    /// <param name="symbols">The preprocessor symbols of the project.</param>
    public static ProgramFile Read(string path, string text, IEnumerable<string> symbols)
    {
        var file = new ProgramFile(path, text);
        new SourceReader(file, symbols).ReadFile();
        return file;
    }

    private void ReadFile()
    {
        while (!_tokens.IsAtEnd)
        {
            if (_tokens.Takes("}"))
            {
                _namespace = _outer.Count > 0 ? _outer.Pop() : "";
            }
            else if (_tokens.Takes("namespace"))
            {
                ReadNamespace();
            }
            else if (_tokens.Is("using") || (_tokens.Is("global") && _tokens.IsNext("using")))
            {
                ReadUsing();
            }
            else
            {
                ReadDeclaration();
            }
        }
    }

    private void ReadNamespace()
    {
        var name = DottedName();
        var full = _namespace.Length == 0 ? name : _namespace + "." + name;
        _ = _file.Namespaces.Add(full);
        if (_tokens.Takes("{"))
        {
            _outer.Push(_namespace);
        }
        else
        {
            _ = _tokens.Takes(";");
        }

        _namespace = full;
    }

    private string DottedName()
    {
        var name = "";
        while (_tokens is { IsAtEnd: false, IsWord: true } || _tokens.Is(".") || _tokens.Is("::"))
        {
            name += _tokens.Read().Text;
        }

        return name;
    }

    /// <summary>Reads a directive, or a statement that begins with the same word.</summary>
    private void ReadUsing()
    {
        _ = _tokens.Takes("global");
        _ = _tokens.Takes("using");
        if (_tokens is { IsAtEnd: false, IsWord: true } && _tokens.IsNext("="))
        {
            var alias = _tokens.Read().Text;
            _ = _tokens.Takes("=");
            var target = DottedName();
            _file.Aliases[Plain(alias)] = target.Substring(target.LastIndexOfAny(['.', ':']) + 1);
        }

        _tokens.SkipStatement();
    }

    private void ReadDeclaration()
    {
        List<SourceAttribute> attributes = [];
        while (_tokens.Is("["))
        {
            attributes.AddRange(AttributeReader.Read(_tokens.Block()));
        }

        HashSet<string> modifiers = new(StringComparer.Ordinal);
        while (!_tokens.IsAtEnd && s_modifiers.Contains(_tokens.Current.Text))
        {
            _ = modifiers.Add(_tokens.Read().Text);
        }

        if (_tokens.Is("delegate"))
        {
            ReadDelegate(modifiers);
        }
        else if (KindOfType() is { } kind)
        {
            var name = _tokens.Read();
            SourceType type = new(_namespace, kind, name.Text, name.Position)
            {
                File = _file,
                Modifiers = modifiers,
                Attributes = attributes,
            };
            ReadType(type);
            _file.Types.Add(type);
        }
        else if (!_tokens.Is("}"))
        {
            _tokens.SkipStatement();
        }
    }

    /// <summary>The kind of a type if the next tokens begin one, up to its name.</summary>
    private string? KindOfType()
    {
        var kind = _tokens.IsAtEnd ? "" : _tokens.Current.Text;
        if (kind is not ("class" or "struct" or "interface" or "enum" or "record"))
        {
            return null;
        }

        var words = kind == "record" && (_tokens.IsNext("class") || _tokens.IsNext("struct")) ? 2 : 1;
        // 'record' is also a name.
        if (!_tokens.IsWordAt(words))
        {
            return null;
        }

        kind = words == 2 && _tokens.IsNext("struct") ? "struct" : kind;
        _tokens.Skip(words);
        return kind;
    }

    private void ReadType(SourceType type)
    {
        if (_tokens.Is("<"))
        {
            type.IsGeneric = true;
            _tokens.SkipTypeArguments();
        }

        if (_tokens.Is("("))
        {
            foreach (var parameter in TokenReader.Split(_tokens.Block()))
            {
                var name = parameter.TakeWhile(token => !token.Is("=")).LastOrDefault(token => token.Text?.Length > 0);
                _ = name.Text is null || type.Members.Add(Plain(name.Text));
            }
        }

        if (_tokens.Takes(":"))
        {
            foreach (var name in TokenReader.Split(_tokens.ReadUntil("{", ";", "where")))
            {
                var simple = name.TakeWhile(token => !token.Is("<") && !token.Is("(")).LastOrDefault();
                type.Bases.Add(Plain(simple.Text ?? ""));
            }
        }

        _ = _tokens.ReadUntil("{", ";");
        if (_tokens.Is("{") && type.Kind is "record" or "class")
        {
            MemberReader.Read(new TokenReader(_tokens.Block()), s_modifiers, type.Members);
        }
        else if (_tokens.Is("{"))
        {
            _ = _tokens.Block();
        }

        _ = _tokens.Takes(";");
    }

    private void ReadDelegate(HashSet<string> modifiers)
    {
        var position = _tokens.Current.Position;
        var tokens = _tokens.ReadUntil(";").TakeWhile(token => !token.Is("where")).ToList();
        _ = _tokens.Takes(";");
        var parameters = tokens.FindLastIndex(token => token.Is("("));
        if (parameters > 1 && tokens[parameters - 1].IsWord)
        {
            _file.Types.Add(
                new(_namespace, "delegate", tokens[parameters - 1].Text, position)
                {
                    File = _file,
                    Modifiers = modifiers,
                }
            );
        }
    }

    private static string Plain(string name) => name.TrimStart('@');
}
