using System.Linq.Expressions;

namespace CorpusSdk.EntityFrameworkCore.Querying;

// Comparisons of texts, with the StringComparison that no database knows.
internal sealed partial class QueryRewriter
{
    /// <summary>A comparison of a text of the store with one of the program; null if the call is none.</summary>
    private Expression? TextCall(MethodCallExpression call)
    {
        if (
            call.Method.DeclaringType != typeof(string)
            || call.Arguments.Count == 0
            || call.Arguments[^1].Type != typeof(StringComparison)
            || call.Method.Name
                is not (
                    nameof(string.Contains)
                    or nameof(string.Equals)
                    or nameof(string.StartsWith)
                    or nameof(string.EndsWith)
                )
        )
        {
            return null;
        }

        var comparison = (StringComparison)StoreMembers.ValueOf(call.Arguments[^1])!;
        var (stored, sought) = call.Object is null
            ? (call.Arguments[0], call.Arguments[1])
            : (call.Object, call.Arguments[0]);
        if (call.Object is null && StoreMembers.IsKnown(stored))
        {
            (stored, sought) = (sought, stored);
        }

        QueryArguments.ThrowIfCultural(comparison);
        if (sought.Type != typeof(string) || !StoreMembers.IsKnown(sought))
        {
            return comparison == StringComparison.Ordinal
                ? Compare(call.Method.Name, Visit(stored), Visit(sought))
                : throw new NotSupportedException(
                    $"'{call}' ignores the case of two texts of the store, which no database does as .NET does."
                );
        }

        var text = (string?)StoreMembers.ValueOf(sought);
        if (comparison == StringComparison.Ordinal || text is null)
        {
            return Compare(call.Method.Name, Visit(stored), StoreMembers.Parameter(text));
        }

        var folded = CaseFolding.Of(Visit(stored), text);
        return Compare(call.Method.Name, folded, StoreMembers.Parameter(CaseFolding.KeyOf(text)));
    }

    private static Expression Compare(string method, Expression stored, Expression sought) =>
        method == nameof(string.Equals)
            ? Expression.Equal(stored, sought)
            : Expression.Call(stored, typeof(string).GetMethod(method, [typeof(string)])!, sought);
}
