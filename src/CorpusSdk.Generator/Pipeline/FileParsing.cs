using CorpusSdk.Core.Model;
using CorpusSdk.Core.Reading;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>Parses a file; where that fails by a fault of ours, the file is empty and says so.</summary>
internal static class FileParsing
{
    public static ParsedPeople People(SourceFile file)
    {
        var outcome = Outcome.Of(file, () => PeopleReader.ReadPeople(file));
        return outcome.Value ?? new ParsedPeople(file, EquatableArray<PersonDeclaration>.Empty, EquatableArray.Of(outcome.Failure!));
    }

    public static ParsedSidecar Sidecar(SourceFile file)
    {
        var outcome = Outcome.Of(file, () => ArticleReader.ReadSidecar(file));
        return outcome.Value ?? new ParsedSidecar(file, ArticleDeclaration.Empty, EquatableArray.Of(outcome.Failure!));
    }

    public static ParsedText Text(SourceFile file)
    {
        var outcome = Outcome.Of(file, () => ArticleReader.ReadText(file));
        return outcome.Value ?? new ParsedText(file, 0, null, EquatableArray.Of(outcome.Failure!));
    }
}
