using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>An occurrence of a person's name in the text of an article.</summary>
[JsonConverter(typeof(MentionJsonConverter))]
public interface IMention
{
    /// <summary>The person.</summary>
    IPerson Person { get; }

    /// <summary>The article.</summary>
    IArticle Article { get; }

    /// <summary>The position of the name in <see cref="IArticle.Text"/>.</summary>
    TextSpan Span { get; }

    /// <summary>The name exactly as it appears in the article.</summary>
    string Text { get; }
}
