using System.Text;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Editing;

/// <summary>Opens files on disk for editing, with the errors of the tool.</summary>
internal static class FileEditing
{
    /// <summary>Reads the file from disk again, so that changes made in the meantime are not lost.</summary>
    /// <exception cref="ToolException">The file cannot be read, or is not valid UTF-8.</exception>
    public static EditableFile Read(SourceFile known)
    {
        try
        {
            var bytes = File.ReadAllBytes(known.Path).AsSpan();
            var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
            var content = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(hasMark ? bytes[3..] : bytes);
            return EditableFile.Of(known.Path, known.RelativePath, known.DisplayPath, content, hasMark);
        }
        catch (DecoderFallbackException)
        {
            throw new ToolException($"'{known.DisplayPath}' is not valid UTF-8; the file was not changed");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{known.DisplayPath}' cannot be read: {e.Message}; check its permissions");
        }
    }

    /// <exception cref="ToolException">The file is not YAML that can be edited.</exception>
    public static YamlEditor Open(EditableFile file)
    {
        try
        {
            return YamlEditor.Open(file);
        }
        catch (EditException e)
        {
            throw new ToolException(e.Message);
        }
    }
}
