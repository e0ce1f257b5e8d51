using CorpusSdk.Core.Compilation;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.CSharpHost;

/// <summary>The types of the runtime library that code which uses a corpus has to do with.</summary>
/// <param name="Set"><c>CorpusSet&lt;T&gt;</c></param>
/// <param name="Quotation"><c>[Quotation]</c>; null in an older library.</param>
internal sealed record CorpusSymbols(INamedTypeSymbol Set, INamedTypeSymbol? Quotation)
{
    /// <summary>Null if the project does not use the library.</summary>
    public static CorpusSymbols? Find(Compilation program) =>
        program.GetTypeByMetadataName("CorpusSdk.CorpusSet`1") is { } set
            ? new(set, program.GetTypeByMetadataName("CorpusSdk.QuotationAttribute"))
            : null;

    /// <summary>The type of the entries of a set; null if the type is no set.</summary>
    public ITypeSymbol? EntryOf(ITypeSymbol? type)
    {
        for (var at = type as INamedTypeSymbol; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, Set))
            {
                return at.TypeArguments[0];
            }
        }

        return null;
    }

    /// <summary>
    /// What the quotation at a symbol must be of; null if the symbol does not have <c>[Quotation]</c>.
    /// </summary>
    public QuotedConstant? QuotedBy(ISymbol symbol)
    {
        var data = CarriersOf(symbol)
            .SelectMany(carrier => carrier.GetAttributes())
            .FirstOrDefault(data => IsQuotation(data.AttributeClass));
        return data is null
            ? null
            : new("", Named(nameof(QuotedConstant.Article)), Named(nameof(QuotedConstant.Speaker)));

        string? Named(string name) =>
            data.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as string;
    }

    /// <summary>
    /// The symbols whose attributes are meant for a symbol: a property may have them on its field, and in a record on
    /// the parameter that it is made from.
    /// </summary>
    private static IEnumerable<ISymbol> CarriersOf(ISymbol symbol)
    {
        yield return symbol;
        if (symbol is not IPropertySymbol { ContainingType: { } type } property)
        {
            yield break;
        }

        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
            {
                yield return field;
            }
        }

        foreach (var parameter in type.IsRecord ? type.InstanceConstructors.SelectMany(c => c.Parameters) : [])
        {
            if (parameter.Name == property.Name)
            {
                yield return parameter;
            }
        }
    }

    /// <summary>Whether a type is that of <c>[Quotation]</c>.</summary>
    public bool IsQuotation(ITypeSymbol? type) =>
        Quotation is not null && SymbolEqualityComparer.Default.Equals(type, Quotation);
}
