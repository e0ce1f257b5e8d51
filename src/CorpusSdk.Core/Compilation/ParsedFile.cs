using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// A file of the corpus, parsed as what its path makes it. A text can be two things: an article and an entry of a
/// collection. If the file could not be decoded, or parsing failed because of a bug, the results are empty and carry
/// the problem: what refers to the file can tell that from its being absent.
/// </summary>
internal sealed class ParsedFile
{
    private readonly CorpusFile _file;

    private ParsedFile(CorpusFile file, FileRole role) => (_file, Role) = (file, role);

    public FileRole Role { get; }

    public string Path => _file.File.Path;

    /// <summary>
    /// What is wrong with the form of the file. The problems of a text belong to its article, those of data to its
    /// entries.
    /// </summary>
    public EquatableArray<Problem> Problems => People?.Problems ?? Sidecar?.Problems ?? EquatableArray<Problem>.Empty;

    public ParsedPeople? People { get; private set; }

    public ParsedSidecar? Sidecar { get; private set; }

    public ParsedText? Text { get; private set; }

    public ParsedData? Data { get; private set; }

    /// <summary>Whether it was parsed from this file object.</summary>
    public bool IsParsedFrom(CorpusFile file) => ReferenceEquals(_file, file);

    /// <param name="former">The earlier results; those that are equal are kept.</param>
    public static ParsedFile Parse(
        CorpusFile file,
        SchemaKeys keys,
        CollectionFiles collections,
        ParsedFile? former,
        StepLog log
    )
    {
        var parsed = new ParsedFile(file, FileRole.Of(file.File.Names, collections));
        if (!ReferenceEquals(former?._file, file))
        {
            log.Ran(StepNames.ReadFile, StepLog.ReasonOf(former, parsed), 1);
        }

        var source = file.Parsable;
        var collection = collections.OwnerOf(source.RelativePath);
        parsed.ParseArticle(source, collection is null ? keys : keys.In(collection), file.Problem, former, log);

        if (collection is not null)
        {
            var outcome = Outcome.Of(source, () => DataReader.Read(source, collection));
            parsed.Data = Reused.Or(
                former?.Data,
                Trusted(outcome, file.Problem) ?? DataReader.Unreadable(source, collection, Why(outcome, file.Problem))
            );
            log.Ran(StepNames.ParseData, StepLog.ReasonOf(former?.Data, parsed.Data), 1);
        }

        return parsed;
    }

    private void ParseArticle(SourceFile source, SchemaKeys keys, Problem? fault, ParsedFile? former, StepLog log)
    {
        if (Role.IsPeople)
        {
            var people = Outcome.Of(source, () => PeopleReader.ReadPeople(source, keys));
            People = Reused.Or(
                former?.People,
                Trusted(people, fault)
                    ?? new(source, EquatableArray<PersonDeclaration>.Empty, Why(people, fault)) { IsComplete = false }
            );
            log.Ran(StepNames.ParsePeople, StepLog.ReasonOf(former?.People, People), 1);
        }
        else if (Role.IsSidecar)
        {
            var sidecar = Outcome.Of(source, () => ArticleReader.ReadSidecar(source, keys));
            Sidecar = Reused.Or(
                former?.Sidecar,
                Trusted(sidecar, fault)
                    ?? new(source, ArticleDeclaration.Empty, Why(sidecar, fault)) { IsComplete = false }
            );
            log.Ran(StepNames.ParseSidecar, StepLog.ReasonOf(former?.Sidecar, Sidecar), 1);
        }
        else if (Role.IsText)
        {
            var text = Outcome.Of(source, () => ArticleReader.ReadText(source, keys));
            Text = Reused.Or(
                former?.Text,
                Trusted(text, fault) ?? new(source, 0, null, Why(text, fault)) { IsComplete = false }
            );
            log.Ran(StepNames.ParseText, StepLog.ReasonOf(former?.Text, Text), 1);
        }
    }

    private static T? Trusted<T>(Outcome<T> outcome, Problem? fault)
        where T : class => fault is null ? outcome.Value : null;

    private static EquatableArray<Problem> Why<T>(Outcome<T> outcome, Problem? fault)
        where T : class => EquatableArray.Of((fault ?? outcome.Failure)!);
}
