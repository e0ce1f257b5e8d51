using CorpusSdk.Core.Model;
using CorpusSdk.Core.Reading;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>
/// Parses a file. Where it could not be decoded, or where parsing fails by a fault of ours, the file is empty and
/// says so itself: whoever looks for something in it can tell that from its being absent.
/// </summary>
internal static class FileParsing
{
    public static ParsedPeople People(CorpusFile file, SchemaKeys keys)
    {
        var outcome = Outcome.Of(file.File, () => PeopleReader.ReadPeople(file.File, keys));
        return outcome.Value is { } parsed && file.Problem is null
            ? parsed
            : new(file.File, EquatableArray<PersonDeclaration>.Empty, Why(file, outcome.Failure))
            {
                IsComplete = false,
            };
    }

    public static ParsedSidecar Sidecar(CorpusFile file, SchemaKeys keys)
    {
        var outcome = Outcome.Of(file.File, () => ArticleReader.ReadSidecar(file.File, keys));
        return outcome.Value is { } parsed && file.Problem is null
            ? parsed
            : new(file.File, ArticleDeclaration.Empty, Why(file, outcome.Failure)) { IsComplete = false };
    }

    public static ParsedText Text(CorpusFile file, SchemaKeys keys)
    {
        var outcome = Outcome.Of(
            file.File,
            () => ArticleReader.ReadText(file.File, file.Collection is null ? keys : keys.In(file.Collection))
        );
        return outcome.Value is { } parsed && file.Problem is null
            ? parsed
            : new(file.File, 0, null, Why(file, outcome.Failure)) { IsComplete = false };
    }

    public static ParsedData Data(CorpusFile file, SchemaKeys keys)
    {
        var outcome = Outcome.Of(file.File, () => DataReader.Read(file.File, file.Collection!));
        return outcome.Value is { } parsed && file.Problem is null
            ? parsed
            : DataReader.Unreadable(file.File, file.Collection!, Why(file, outcome.Failure));
    }

    private static EquatableArray<Problem> Why(CorpusFile file, Problem? failure) =>
        EquatableArray.Of((file.Problem ?? failure)!);
}
