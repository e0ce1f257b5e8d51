using System.Linq.Expressions;
using System.Reflection;

namespace CorpusSdk.EntityFrameworkCore.Querying;

// Comparisons of texts, with the StringComparison that no database knows.
internal sealed partial class QueryRewriter
{
    private static readonly MethodInfo s_indexOf = typeof(string).GetMethod(nameof(string.IndexOf), [typeof(string)])!;

    private static readonly MethodInfo s_substring = typeof(string).GetMethod(nameof(string.Substring), [typeof(int)])!;

    /// <summary>A comparison of a text of the store with one of the program; null if the call is none.</summary>
    private Expression? TextCall(MethodCallExpression call)
    {
        if (
            call.Method.Name is nameof(string.StartsWith) or nameof(string.EndsWith)
            && call.Method.DeclaringType == typeof(string)
            && call.Arguments.Count == 1
        )
        {
            return Compare(call.Method.Name, Visit(call.Object!), TextOf(call.Arguments[0]));
        }

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

        var column = Visit(stored);
        var folded = CaseFolding.Of(column, text);
        var isSame = Compare(call.Method.Name, folded, StoreMembers.Parameter(CaseFolding.KeyOf(text)));

        // The index of the upper-case column finds a few more, which the comparison then tells apart.
        return call.Method.Name == nameof(string.Equals) && Part(column, "Key") is { } key
            ? Expression.AndAlso(Expression.Equal(key, StoreMembers.Parameter(text.ToUpperInvariant())), isSame)
            : isSame;
    }

    /// <summary>A text, or a character, that is compared with one of the store.</summary>
    private Expression TextOf(Expression sought) =>
        !StoreMembers.IsKnown(sought) ? Visit(sought)
        : sought.Type == typeof(char) ? StoreMembers.Parameter(StoreMembers.ValueOf(sought)!.ToString())
        : sought;

    private static Expression Compare(string method, Expression stored, Expression sought) =>
        method switch
        {
            nameof(string.Equals) => Expression.Equal(stored, sought),

            // Not LIKE, which ignores the case of ASCII letters in SQLite.
            nameof(string.StartsWith) when sought.Type == typeof(string) => Expression.Equal(
                Expression.Call(stored, s_indexOf, sought),
                Expression.Constant(0)
            ),
            nameof(string.EndsWith) when sought.Type == typeof(string) => EndsWith(stored, sought),
            _ => Expression.Call(stored, typeof(string).GetMethod(method, [sought.Type])!, sought),
        };

    /// <summary>Both lengths are those of the database, which counts code points.</summary>
    private static BinaryExpression EndsWith(Expression stored, Expression sought)
    {
        var length = Expression.Property(stored, nameof(string.Length));
        Expression end = StoreMembers.IsKnown(sought)
            ? StoreMembers.Parameter(((string?)StoreMembers.ValueOf(sought))?.EnumerateRunes().Count() ?? 0)
            : Expression.Property(sought, nameof(string.Length));
        var last = Expression.Call(stored, s_substring, Expression.Subtract(length, end));
        return Expression.AndAlso(Expression.GreaterThanOrEqual(length, end), Expression.Equal(last, sought));
    }
}
