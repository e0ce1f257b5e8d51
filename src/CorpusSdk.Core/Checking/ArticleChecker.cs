using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Core.Checking;

/// <summary>Checks an article's annotations against its text.</summary>
public static class ArticleChecker
{
    /// <summary>Each paragraph takes two numbers in the program.</summary>
    internal const int MaxParagraphs = 1_000_000;

    /// <summary>
    /// Checks everything that needs no other file: the article's names, the positions of its quotes, and its counts.
    /// </summary>
    /// <param name="sidecar">
    /// The annotations next to the text; null if there are none or if they are the front matter.
    /// </param>
    /// <param name="ids">What the article's id is derived from if none is declared.</param>
    /// <param name="schema">The user's own properties, if any.</param>
    /// <param name="pins">Whether the article must be pinned.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CheckedArticle Check(
        ParsedText text,
        ParsedSidecar? sidecar,
        DefaultId ids = DefaultId.Name,
        CorpusSchema? schema = null,
        PinPolicy pins = PinPolicy.Optional,
        CancellationToken cancellationToken = default
    )
    {
        var declaration = sidecar?.Declaration ?? text.FrontMatter ?? ArticleDeclaration.Empty;
        declaration = schema is null ? declaration : declaration with { Keys = schema.ArticleKeys };
        var problems = new ProblemList(sidecar?.File ?? text.File);
        if (sidecar is not null && text.FrontMatter is not null)
        {
            problems.Add(
                FirstToken(sidecar.File.Text),
                Rules.DuplicateAnnotations,
                text.File.DisplayPath,
                $"its front matter ({text.File.DisplayPath}:1)"
            );
        }

        var formProblems = sidecar?.Problems ?? text.Problems;
        DelegationChecker.Check(declaration.Delegations, formProblems, problems);
        CheckAliases(declaration.Aliases, problems);
        foreach (var quote in declaration.Quotes)
        {
            PersonListChecker.Check(quote.Speakers, "the speakers of the quote", problems);
        }

        var name = ArticleNaming.Of(text, declaration, ids, problems);

        // A text that cannot be read is one problem. That no annotation is found in it is not a second one.
        var isReadable = !text.Problems.Concat(formProblems).Any(p => Rules.IsAboutUnreadFile(p.Rule));
        if (isReadable)
        {
            PinChecker.Check(text, sidecar, declaration, pins, formProblems.Count == 0, problems);
        }

        var facts = Facts.Of(
            text,
            declaration,
            name.Id,
            isReadable ? problems : new ProblemList(problems.File),
            cancellationToken
        );

        var fields = new FieldChecker(schema ?? CorpusSchema.Empty, problems, sidecar?.IsComplete ?? text.IsComplete);
        var articleFields = fields.Check(RecordRole.Article, declaration.Fields, default);
        var delegationFields = declaration.Delegations.Map(delegation =>
            fields.Check(RecordRole.Delegation, delegation.Fields, delegation.Range)
        );
        var quotes = facts.Quotes.Map(quote =>
            quote with
            {
                Model = quote.Model with
                {
                    Fields = fields.Check(RecordRole.Quote, quote.Declaration.Fields, quote.Declaration.Range),
                },
            }
        );

        // Advice is given only if there are no errors: the passage of a misquoted quote would look like one without a
        // quote.
        if (isReadable && formProblems.Count == 0 && !problems.HasErrors)
        {
            Coverage.Advise(
                text,
                facts.Words,
                declaration,
                facts.Quotes,
                facts.Quotations,
                problems,
                cancellationToken
            );
        }

        return new()
        {
            Text = text,
            AnnotationFile = problems.File,
            Declaration = declaration,
            Id = name.Id,
            IdConfidence = IdConfidenceOf(declaration.Id, formProblems, problems.File),
            IdLocation = name.IdLocation,
            IdByPath = name.IdByPath,
            Folders = ArticleNaming.FoldersOf(text.File.RelativePath),
            Name = name.Name,
            Title = facts.Title,
            IsReadable = isReadable,
            Omitted = facts.Omitted,
            Paragraphs = facts.Paragraphs,
            Quotes = quotes,
            Fields = articleFields,
            DelegationFields = delegationFields,
            Missed = facts.Missed,
            Names = facts.Names,
            CapitalLabels = facts.Labels,
            PeopleReferred = PeopleReferred(declaration),
            Problems = problems.ToEquatableArray(),
        };
    }

    private static IdConfidence IdConfidenceOf(
        Located<string>? id,
        EquatableArray<Problem> formProblems,
        SourceFile file
    ) =>
        formProblems.Count == 0 ? IdConfidence.Declared
        : id is null || formProblems.Any(p => p.Rule == Rules.InvalidId && p.Start == file.PositionOf(id.Range.Start))
            ? IdConfidence.Inferred
        : IdConfidence.FileHasErrors;

    /// <summary>
    /// Reports names that differ only in what does not matter when names are searched for.
    /// </summary>
    private static void CheckAliases(EquatableArray<AliasDeclaration> aliases, ProblemList problems)
    {
        var first = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        foreach (var name in aliases.Select(alias => alias.Name))
        {
            var form = FoldedText.Name(name.Value);
            if (first.TryGetValue(form, out var before))
            {
                problems.Add(name.Range, Rules.DuplicateKey, name.Value, problems.LineOf(before));
            }
            else
            {
                first.Add(form, name.Range);
            }
        }
    }

    private static EquatableArray<string> PeopleReferred(ArticleDeclaration declaration)
    {
        var people = new SortedSet<string>(StringComparer.Ordinal);
        people.UnionWith(declaration.Aliases.SelectMany(a => a.People).Select(p => p.Value));
        people.UnionWith(declaration.Quotes.SelectMany(q => q.Speakers.People).Select(p => p.Value));
        people.UnionWith(declaration.Quotes.Select(q => q.Source?.Value ?? "").Where(IsLikeAnId));
        people.UnionWith(declaration.Delegations.SelectMany(d => d.Heads.People).Select(p => p.Value));
        people.UnionWith(declaration.Delegations.SelectMany(d => d.Members).Select(m => m.Person.Value));
        return people.ToEquatableArray();
    }

    /// <summary>Whether a source is written as the ids of people are: <c>jane-doe</c>.</summary>
    private static bool IsLikeAnId(string source) => CorpusId.IsValid(source) && !source.Any(char.IsUpper);

    /// <summary>The first word of a YAML file that is not a comment, a directive or a document marker.</summary>
    internal static TextRange FirstToken(string yaml)
    {
        foreach (var line in TextLines.Of(yaml))
        {
            if (
                line.Length == 0
                || yaml[line.Start] is '#' or '%'
                || string.CompareOrdinal(yaml, line.Start, "---", 0, 3) == 0
            )
            {
                continue;
            }

            var end = yaml.IndexOfAny([':', ' ', '\t'], line.Start, line.Length);
            return TextRange.FromBounds(line.Start, end > line.Start ? end : line.End);
        }

        return default;
    }

    /// <summary>What the text itself contributes to the checked article.</summary>
    /// <param name="Words">The text without its omitted lines.</param>
    private sealed record Facts(
        string Words,
        string Title,
        EquatableArray<TextRange> Omitted,
        EquatableArray<TextRange> Paragraphs,
        EquatableArray<CheckedQuote> Quotes,
        EquatableArray<MissedQuote> Missed,
        WordFilter Names,
        EquatableArray<CapitalLabel> Labels,
        QuotationSet Quotations
    )
    {
        public static Facts Of(
            ParsedText text,
            ArticleDeclaration declaration,
            string id,
            ProblemList problems,
            CancellationToken cancellationToken
        )
        {
            var (omitted, missing) = OmittedLines.Find(text.Text, declaration.Omit, cancellationToken);
            var words = OmittedLines.Blank(text.Text, omitted);
            var (title, headline) = ArticleNaming.TitleOf(text, declaration, words, id);
            var quotations = FindQuotations(words, declaration, cancellationToken);
            var folded = FoldedText.Of(words, quotations.Repeated);
            var article = new ArticleText(text, omitted, words, folded) { Keys = declaration.Keys };
            var nearest = new NearestPassage(folded);
            var passages = new PassageChecker(article, problems, nearest);
            var quotes = new QuoteChecker(article, problems, nearest, new(article, declaration, quotations, problems));
            var named = article.ForNames();
            var terms = new WordChecker(article, named, problems, nearest);

            var search = new PassageSearch();
            passages.Expect(declaration, headline, search);
            quotes.Expect(declaration.Quotes, search);
            terms.Expect(declaration);
            search.Run(folded, cancellationToken);

            var paragraphs = Checking.Paragraphs.Of(text.Text, omitted, passages.Headings());
            if (paragraphs.Count > MaxParagraphs)
            {
                var first = new TextRange(text.TextStart + paragraphs[MaxParagraphs].Start, 1);
                problems.AddIn(
                    text.File,
                    first,
                    Rules.LimitExceeded,
                    FormattableString.Invariant($"a text may have at most {MaxParagraphs:N0} paragraphs; split it")
                );
                paragraphs = paragraphs.Take(MaxParagraphs).ToEquatableArray();
            }

            passages.Check(missing, cancellationToken);
            var placed = quotes.Check(paragraphs, cancellationToken);
            terms.Check(placed, paragraphs, cancellationToken);
            new CutValueChecker(article, problems).Check(declaration);
            var labels = quotations
                .CapitalLabels(text.Text)
                .Select(label => CapitalLabel.Of(text.Text, label))
                .ToEquatableArray();
            return new(
                words,
                title,
                omitted.Ranges.ToEquatableArray(),
                paragraphs,
                placed,
                quotes.Missed,
                WordFilter.Of(named.Folded.Text, OtherNames(labels, declaration)),
                labels,
                quotations
            );
        }

        /// <summary>What may be names as well: labels in capital letters, and the sources of quotes.</summary>
        private static IEnumerable<string> OtherNames(
            EquatableArray<CapitalLabel> labels,
            ArticleDeclaration declaration
        ) =>
            labels
                .Select(label => label.Words)
                .Concat(
                    declaration.Quotes.Where(q => q.Source is not null).Select(q => FoldedText.Name(q.Source!.Value))
                )
                .Distinct(StringComparer.Ordinal);

        /// <summary>The quotations of the text, if any annotation depends on them.</summary>
        private static QuotationSet FindQuotations(
            string text,
            ArticleDeclaration declaration,
            CancellationToken cancellationToken
        ) =>
            declaration.Quotes.Count + declaration.Terms.Count == 0
                ? QuotationSet.Empty
                : QuotationFinder.Find(text, declaration.Language?.Value, cancellationToken);
    }
}
