using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Schema;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Compilation;

/// <summary>An article with the result of every step that concerns it alone.</summary>
/// <param name="Text">Its text file.</param>
/// <param name="Sidecar">Its annotations; null if it has none, or if they are the text's front matter.</param>
/// <param name="Checked">The result of checking; null after an internal error.</param>
/// <param name="View">The part of the people index that the article depends on.</param>
/// <param name="Linked">The result of linking; null after an internal error.</param>
/// <param name="Problems">All problems of the article, those of its text file included.</param>
internal sealed record ArticleSnapshot(
    ParsedText Text,
    ParsedSidecar? Sidecar,
    CheckedArticle? Checked,
    PeopleView View,
    CompiledArticle? Linked,
    EquatableArray<Problem> Problems
)
{
    // What the snapshot was made from besides the two files.
    private CorpusSchema Schema { get; init; } = CorpusSchema.Empty;
    private DefaultId Ids { get; init; }

    // What checking found, kept for linking the article again.
    private EquatableArray<Problem> CheckProblems { get; init; } = EquatableArray<Problem>.Empty;

    /// <summary>The names that several people have.</summary>
    public EquatableArray<AmbiguousName> Ambiguous { get; private init; } = EquatableArray<AmbiguousName>.Empty;

    /// <summary>The quotes that are not in the text.</summary>
    public EquatableArray<MissedQuote> Missed => Checked?.Missed ?? EquatableArray<MissedQuote>.Empty;

    /// <summary>The text as the quotes of other articles are searched for in it.</summary>
    public SearchedText Searched => new(Text, Checked?.Names, Checked?.Omitted ?? EquatableArray<TextRange>.Empty);

    /// <summary>
    /// Runs the steps of an article; those whose inputs are the same objects as before keep their results.
    /// </summary>
    public static ArticleSnapshot Of(
        ParsedText text,
        ParsedSidecar? sidecar,
        CompilationContext context,
        PeopleIndex people,
        ArticleSnapshot? former,
        StepLog log,
        CancellationToken cancellationToken
    )
    {
        var isChecked = former is not null && former.IsChecked(text, sidecar, context);
        var article = isChecked ? former! : Check(text, sidecar, context, former, cancellationToken);
        log.Ran(StepNames.CheckArticle, StepLog.ReasonOf(former?.Checked, article.Checked), isChecked ? 0 : 1);
        isChecked = former?.Checked is not null && ReferenceEquals(article.Checked, former.Checked);
        if (article.Checked is not { } found)
        {
            return article;
        }

        var outcome = Outcome.Of(text.File, () => people.ViewFor(found));
        if (outcome.Failure is not null)
        {
            return article with
            {
                Linked = null,
                Problems = article.CheckProblems.Append(outcome.Failure).ToEquatableArray(),
            };
        }

        var view = Reused.Or(former?.View, outcome.Value!);
        log.Ran(StepNames.ViewPeople, StepLog.ReasonOf(former?.View, view), 1);
        if (isChecked && ReferenceEquals(view, former!.View))
        {
            return article;
        }

        var linked = article.Link(found, view, cancellationToken);
        log.Ran(StepNames.LinkArticle, StepLog.ReasonOf(former, linked), 1);
        return linked;
    }

    /// <summary>Whether checking the article again would give the same result.</summary>
    public bool IsChecked(ParsedText text, ParsedSidecar? sidecar, CompilationContext context) =>
        ReferenceEquals(Text, text)
        && ReferenceEquals(Sidecar, sidecar)
        && ReferenceEquals(Schema, context.Schema)
        && Ids == context.Settings.Ids;

    private static ArticleSnapshot Check(
        ParsedText text,
        ParsedSidecar? sidecar,
        CompilationContext context,
        ArticleSnapshot? former,
        CancellationToken cancellationToken
    )
    {
        var outcome = Outcome.Of(
            text.File,
            () =>
                ArticleChecker.Check(
                    text,
                    sidecar,
                    context.Settings.Ids,
                    context.Schema,
                    context.Settings.Pins,
                    cancellationToken
                )
        );
        if (former?.Checked is { } same && same.Equals(outcome.Value))
        {
            return former with { Text = text, Sidecar = sidecar, Schema = context.Schema, Ids = context.Settings.Ids };
        }

        var problems = outcome.Value is { } found
            ? text.Problems.Concat(found.Problems).ToEquatableArray()
            : EquatableArray.Of(outcome.Failure!);
        return new(text, sidecar, outcome.Value, PeopleView.Empty, null, problems)
        {
            Schema = context.Schema,
            Ids = context.Settings.Ids,
            CheckProblems = problems,
        };
    }

    private ArticleSnapshot Link(CheckedArticle found, PeopleView view, CancellationToken cancellationToken)
    {
        var outcome = Outcome.Of(
            Text.File,
            () =>
            {
                var linked = ArticleLinker.Link(found, view, cancellationToken);
                return this with
                {
                    View = view,
                    Linked = CompiledArticle.Of(linked),
                    Ambiguous = linked.Ambiguous,
                    Problems =
                        linked.Problems.Count == 0
                            ? CheckProblems
                            : CheckProblems.Concat(linked.Problems).ToEquatableArray(),
                };
            }
        );
        return outcome.Value
            ?? this with
            {
                View = view,
                Linked = null,
                Problems = CheckProblems.Append(outcome.Failure!).ToEquatableArray(),
            };
    }
}

/// <summary>The inputs that the steps of all articles share.</summary>
/// <param name="Schema">The user's own properties and collections.</param>
/// <param name="Settings">What the project says about the corpus.</param>
internal sealed record CompilationContext(CorpusSchema Schema, CorpusSettings Settings);
