using CorpusSdk.Core.Model;
using CorpusSdk.Core.Reading;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>
/// Parses a file. Where it could not be decoded, or where parsing fails by a fault of ours, the file is empty and
/// says so itself: whoever looks for something in it can tell that from its being absent.
/// </summary>
internal static class FileParsing
{
    public static ParsedPeople People(CorpusFile file)
    {
        var outcome = Outcome.Of(file.File, () => PeopleReader.ReadPeople(file.File));
        return outcome.Value is { } parsed && file.Problem is null
            ? parsed
            : new(file.File, EquatableArray<PersonDeclaration>.Empty, Why(file, outcome.Failure)) { IsComplete = false };
    }

    public static ParsedSidecar Sidecar(CorpusFile file)
    {
        var outcome = Outcome.Of(file.File, () => ArticleReader.ReadSidecar(file.File));
        return outcome.Value is { } parsed && file.Problem is null
            ? parsed
            : new(file.File, ArticleDeclaration.Empty, Why(file, outcome.Failure)) { IsComplete = false };
    }

    public static ParsedText Text(CorpusFile file)
    {
        var outcome = Outcome.Of(file.File, () => ArticleReader.ReadText(file.File));
        return outcome.Value is { } parsed && file.Problem is null
            ? parsed
            : new(file.File, 0, null, Why(file, outcome.Failure)) { IsComplete = false };
    }

    private static EquatableArray<Problem> Why(CorpusFile file, Problem? failure) => EquatableArray.Of((file.Problem ?? failure)!);
}
