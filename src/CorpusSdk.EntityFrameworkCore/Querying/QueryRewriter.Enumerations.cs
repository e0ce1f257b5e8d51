using System.Globalization;
using System.Linq.Expressions;
using static CorpusSdk.EntityFrameworkCore.Querying.StoreMembers;

namespace CorpusSdk.EntityFrameworkCore.Querying;

// Order of enumerations. A store has their spellings, whose order is another one.
internal sealed partial class QueryRewriter
{
    /// <summary>Whether a value of an enumeration is less or greater than another; null if that is not asked.</summary>
    private Expression? EnumComparison(BinaryExpression node)
    {
        if (
            node.NodeType
            is not (
                ExpressionType.LessThan
                or ExpressionType.LessThanOrEqual
                or ExpressionType.GreaterThan
                or ExpressionType.GreaterThanOrEqual
            )
        )
        {
            return null;
        }

        var (left, right) = (StoredEnum(node.Left), StoredEnum(node.Right));
        if (left is not null && right is not null)
        {
            return Expression.MakeBinary(node.NodeType, Rank(Visit(left)), Rank(Visit(right)));
        }

        return left is not null && IsKnown(node.Right) ? Among(left, node.Right, node.NodeType)
            : right is not null && IsKnown(node.Left) ? Among(right, node.Left, Inverse(node.NodeType))
            : null;
    }

    /// <summary>Whether a stored value is among those with the given relation to a known one.</summary>
    private MethodCallExpression Among(Expression stored, Expression known, ExpressionType relation)
    {
        var limit = ValueOf(known);
        var values = limit is null ? [] : ValuesOf(stored.Type).Where(value => Holds(NumberOf(value), NumberOf(limit)));
        var found = values.ToArray();
        var list = Array.CreateInstance(stored.Type, found.Length);
        Array.Copy(found, list, found.Length);
        return Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Contains),
            [stored.Type],
            Expression.Constant(list),
            Visit(stored)
        );

        bool Holds(decimal value, decimal limit) =>
            relation switch
            {
                ExpressionType.LessThan => value < limit,
                ExpressionType.LessThanOrEqual => value <= limit,
                ExpressionType.GreaterThan => value > limit,
                _ => value >= limit,
            };
    }

    /// <summary>The place of a value among those of its enumeration; null for null.</summary>
    private static Expression Rank(Expression value)
    {
        var isNullable = Nullable.GetUnderlyingType(value.Type) is not null;
        Expression rank = Expression.Constant(isNullable ? null : -1, isNullable ? typeof(int?) : typeof(int));
        var values = ValuesOf(value.Type).OrderByDescending(NumberOf).ToList();
        for (var i = 0; i < values.Count; i++)
        {
            rank = Expression.Condition(
                Expression.Equal(value, Expression.Constant(values[i], value.Type)),
                Expression.Constant(values.Count - i, rank.Type),
                rank
            );
        }

        return rank;
    }

    /// <summary>C# compares enumerations as numbers, so that the value is within a conversion.</summary>
    private static Expression? StoredEnum(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } convert && !IsKnown(convert)
            ? StoredEnum(convert.Operand) ?? (IsEnum(convert.Operand.Type) ? convert.Operand : null)
            : null;

    private static bool IsEnum(Type type) => (Nullable.GetUnderlyingType(type) ?? type).IsEnum;

    private static IEnumerable<object> ValuesOf(Type type) =>
        Enum.GetValues(Nullable.GetUnderlyingType(type) ?? type).Cast<object>().Distinct();

    private static decimal NumberOf(object value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    private static ExpressionType Inverse(ExpressionType relation) =>
        relation switch
        {
            ExpressionType.LessThan => ExpressionType.GreaterThan,
            ExpressionType.LessThanOrEqual => ExpressionType.GreaterThanOrEqual,
            ExpressionType.GreaterThan => ExpressionType.LessThan,
            _ => ExpressionType.LessThanOrEqual,
        };
}
