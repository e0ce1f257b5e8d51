namespace CorpusSdk;

/// <summary>
/// Names the way back of a reference: with <c>[CorpusInverse("Written")]</c> at <c>Article.Author</c>, a
/// <c>Person</c> has the property <c>Written</c>, the articles whose author the person is, in list order.
/// </summary>
/// <remarks>Without it the way back is <c>person.ReferencedBy.ArticlesByAuthor</c>.</remarks>
/// <param name="name">The name of the property on the type that is referred to.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CorpusInverseAttribute(string name) : Attribute
{
    /// <summary>The name of the property.</summary>
    public string Name { get; } = name;
}
