namespace CorpusSdk;

/// <summary>
/// Names the inverse of a reference. With <c>[CorpusInverse("Written")]</c> on <c>Article.Author</c>, <c>Person</c>
/// gets the property <c>Written</c>: the articles whose author the person is, in list order.
/// </summary>
/// <remarks>Without this attribute the inverse is <c>person.ReferencedBy.ArticlesByAuthor</c>.</remarks>
/// <param name="name">The name of the property on the referenced type.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CorpusInverseAttribute(string name) : Attribute
{
    /// <summary>The name of the property.</summary>
    public string Name { get; } = name;
}
