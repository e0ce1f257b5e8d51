using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Model;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>How many characters of string constants an article's facts come to.</summary>
internal sealed record LiteralWeight(Place Place, string TextPath, int Characters)
{
    public static LiteralWeight Of(LinkedArticle article)
    {
        var model = article.Model;
        var names = model.Quotes.SelectMany(quote => new[] { quote.Source, quote.Cue, quote.Via })
            .Concat(model.Delegations.SelectMany(delegation => delegation.Members.Select(member => member.Role).Concat([delegation.Party, delegation.Event])))
            .Concat(model.Decks).Concat(model.Captions)
            .Concat([model.Title, model.Publisher, model.Url, model.Dateline, model.DisplayPath]);
        return new(article.Key.FilePlace, model.TextPath,
            new HashSet<string>(names.OfType<string>(), StringComparer.Ordinal).Sum(text => text.Length)
            + model.Quotes.Sum(quote => model.Id.Length + quote.Id.Length + 1)
            + model.Delegations.Sum(delegation => delegation.Id.Length));
    }
}

/// <summary>
/// The articles whose facts the assembly has no room for: the compiler stops at 16 MB of string constants with an
/// error that names no file (CS8103), so there is an error of ours before that.
/// </summary>
internal sealed record LiteralBudget(EquatableArray<string> Exceeding, EquatableArray<Problem> Problems)
{
    /// <summary>In UTF-16; what is left of the 16 MB is the program's own.</summary>
    private const long Characters = 7_000_000;

    public static LiteralBudget Of(IEnumerable<LiteralWeight> articles)
    {
        var total = 0L;
        var exceeding = articles.OrderBy(article => article.TextPath, StringComparer.Ordinal).ThenBy(article => article.Place.Path, StringComparer.Ordinal)
            .Where(article => (total += article.Characters) > Characters).ToList();
        return new(
            exceeding.Select(article => article.TextPath).ToEquatableArray(),
            exceeding.Take(1).Select(article => article.Place.Problem(Rules.TooLarge, FormattableString.Invariant(
                $"the ids, titles, captions and other constants of the corpus have more than {Characters:N0} characters from this article on, and an assembly holds no more; shorten them, or make two corpora of it"))).ToEquatableArray());
    }

    public EmittedArticle Apply(EmittedArticle article) => Exceeding.Contains(article.Model.TextPath)
        ? article with { Model = article.Model with { HasFacts = false } }
        : article;
}
