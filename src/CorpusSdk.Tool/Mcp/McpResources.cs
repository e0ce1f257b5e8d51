using System.Globalization;
using System.Text;
using CorpusSdk.Tool.Corpora;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace CorpusSdk.Tool.Mcp;

/// <summary>The articles as resources: <c>corpus://articles/&lt;id&gt;</c> is the text of an article.</summary>
internal sealed class McpResources(LoadedCorpus corpus)
{
    private const int PageSize = 100;
    private const int MaxCompletions = 100;
    private const int MaxUriLength = 1_000;
    private const string Prefix = "corpus://articles/";

    private readonly string[] _ids = [.. corpus.Articles.Select(article => article.Id).Order(StringComparer.Ordinal)];

    public static ListResourceTemplatesResult Templates { get; } =
        new()
        {
            ResourceTemplates =
            [
                new()
                {
                    Name = "article",
                    Title = "Article",
                    UriTemplate = Prefix + "{+id}",
                    Description = "The verbatim text of an article, by its id.",
                    MimeType = "text/plain",
                },
            ],
        };

    /// <exception cref="McpProtocolException">The cursor is not one of this server.</exception>
    public ListResourcesResult List(string? cursor)
    {
        var start = StartOf(cursor);
        var end = Math.Min(start + PageSize, corpus.Articles.Count);
        return new()
        {
            Resources = [.. corpus.Articles.Skip(start).Take(PageSize).Select(Resource)],
            NextCursor = end < corpus.Articles.Count ? CursorOf(end) : null,
        };
    }

    /// <exception cref="McpProtocolException">There is no such article.</exception>
    public ReadResourceResult Read(string? uri)
    {
        var article =
            uri is { Length: <= MaxUriLength } && uri.StartsWith(Prefix, StringComparison.Ordinal)
                ? corpus.FindArticle(Uri.UnescapeDataString(uri[Prefix.Length..]))
                : null;
        return article is null
            ? throw new McpProtocolException(
                $"no such resource; an article is {Prefix}<id>, and resources/list has all of them",
                McpErrorCode.ResourceNotFound
            )
            : new()
            {
                Contents =
                [
                    new TextResourceContents
                    {
                        Uri = UriOf(article),
                        MimeType = MimeTypeOf(article),
                        Text = article.Text,
                    },
                ],
            };
    }

    /// <summary>The ids that begin with a text, for the variable of the template.</summary>
    public CompleteResult Complete(CompleteRequestParams? request)
    {
        var known =
            request is { Ref: ResourceTemplateReference reference, Argument.Name: "id" }
            && reference.Uri == Templates.ResourceTemplates[0].UriTemplate
                ? Array.FindAll(_ids, id => id.StartsWith(request.Argument.Value, StringComparison.Ordinal))
                : [];
        return new()
        {
            Completion = new()
            {
                Values = known[..Math.Min(known.Length, MaxCompletions)],
                Total = known.Length,
                HasMore = known.Length > MaxCompletions,
            },
        };
    }

    private static Resource Resource(LoadedArticle article) =>
        new()
        {
            Uri = UriOf(article),
            Name = article.Id,
            Title = article.Title,
            Description = DescriptionOf(article),
            MimeType = MimeTypeOf(article),
        };

    private static string? DescriptionOf(LoadedArticle article)
    {
        var origin = string.Join(", ", new[] { article.Publisher, article.Published?.ToString() }.OfType<string>());
        return origin.Length == 0 ? null : origin;
    }

    /// <summary>The slashes of an id stay, as in the template.</summary>
    private static string UriOf(LoadedArticle article) =>
        Prefix + Uri.EscapeDataString(article.Id).Replace("%2F", "/", StringComparison.Ordinal);

    private static string MimeTypeOf(LoadedArticle article) =>
        article.Location.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? "text/plain" : "text/markdown";

    private static string CursorOf(int start) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(start.ToString(CultureInfo.InvariantCulture)));

    private int StartOf(string? cursor)
    {
        if (cursor is null)
        {
            return 0;
        }

        Span<byte> bytes = stackalloc byte[20];
        return
            cursor.Length <= 24
            && Convert.TryFromBase64String(cursor, bytes, out var length)
            && int.TryParse(bytes[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && start < corpus.Articles.Count
            ? start
            : throw new McpProtocolException(
                "the cursor is not one that resources/list returned",
                McpErrorCode.InvalidParams
            );
    }
}
