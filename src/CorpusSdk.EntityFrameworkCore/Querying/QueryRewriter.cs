using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using static CorpusSdk.EntityFrameworkCore.Querying.StoreMembers;

namespace CorpusSdk.EntityFrameworkCore.Querying;

/// <summary>
/// Turns a query that is written against the interfaces of the records into one over the entities, with the order, the
/// equality and the comparisons that the same query has in memory.
/// </summary>
/// <param name="provider">What runs the query.</param>
/// <param name="model">The entities.</param>
/// <param name="hasNullsLast">Whether the engine sorts null after all values.</param>
internal sealed partial class QueryRewriter(IAsyncQueryProvider provider, IModel model, bool hasNullsLast)
    : ExpressionVisitor
{
    public Expression Rewrite(Expression query)
    {
        _ = new CaseChanges().Visit(query);
        return Read(query)?.Results() ?? Visit(query);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is null || IsKnown(node))
        {
            return node;
        }

        if (node.Member.Name == "Count" && ElementOf(node.Expression.Type) is not null)
        {
            if (Read(node.Expression) is { } counted)
            {
                return Sequence.Call(nameof(Queryable.Count), [counted.Result], counted.Unordered());
            }
        }

        if (Read(node) is { } list)
        {
            return list.Results();
        }

        var instance = Unconverted(Visit(node.Expression));
        if (node.Member.Name == "Id" && IsStored(instance.Type))
        {
            return IdColumn(instance);
        }

        return Part(instance, node.Member.Name) ?? MemberOf(instance, node);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual)
        {
            if (IsRecord(Unconverted(node.Left).Type) || IsRecord(Unconverted(node.Right).Type))
            {
                return Comparison(node.NodeType, node.Left, node.Right);
            }
        }
        else if (
            (Nullable.GetUnderlyingType(node.Left.Type) ?? node.Left.Type) == typeof(EdtfDate)
            && node.NodeType is not ExpressionType.Coalesce
            && !IsKnown(node)
        )
        {
            throw new NotSupportedException(
                $"'{node}' compares dates by all that they say, which no database can; "
                    + "compare Earliest and Latest, the first and the last day that they may mean."
            );
        }

        return EnumComparison(node) ?? base.VisitBinary(node);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        if (node.NodeType == ExpressionType.Quote)
        {
            return base.VisitUnary(node);
        }

        var operand = Visit(node.Operand);
        return
            node.NodeType is ExpressionType.Convert or ExpressionType.TypeAs
            && IsStored(operand.Type)
            && node.Type.IsAssignableFrom(operand.Type)
            ? operand
            : node.Update(operand);
    }

    protected override Expression VisitConditional(ConditionalExpression node)
    {
        var test = NullTest(node.Test) ?? Visit(node.Test);
        var (left, right) = (Visit(node.IfTrue), Visit(node.IfFalse));
        var type =
            IsStored(left.Type) ? left.Type
            : IsStored(right.Type) ? right.Type
            : node.Type;
        return Expression.Condition(test, As(left, type), As(right, type));
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (IsKnown(node))
        {
            return node;
        }

        if (node.Method.Name == nameof(Equals))
        {
            var (left, right) = node.Object is null
                ? (node.Arguments[0], node.Arguments.ElementAtOrDefault(1))
                : (node.Object, node.Arguments[0]);
            if (right is not null && node.Arguments.Count <= 2 && IsRecord(Unconverted(left).Type))
            {
                return Comparison(ExpressionType.Equal, left, right);
            }
        }

        if (ListCall(node) is { } found)
        {
            return found;
        }

        if (TextCall(node) is { } text)
        {
            return text;
        }

        if (node.Method.DeclaringType == typeof(Queryable) || node.Method.DeclaringType == typeof(Enumerable))
        {
            if (Terminal(node) is { } value)
            {
                return value;
            }
        }

        return Read(node)?.Results()
            ?? node.Update(
                Visit(node.Object),
                node.Arguments.Zip(node.Method.GetParameters(), (item, part) => Listed(Visit(item), part.ParameterType))
            );
    }

    protected override Expression VisitNew(NewExpression node) =>
        node.Update(node.Arguments.Select(argument => Listed(Visit(argument), argument.Type)));

    protected override MemberAssignment VisitMemberAssignment(MemberAssignment node) =>
        node.Update(Listed(Visit(node.Expression), node.Expression.Type));

    /// <summary>A relation as the list that a result has in its place.</summary>
    private static Expression Listed(Expression value, Type wanted)
    {
        if (!typeof(IQueryable).IsAssignableFrom(value.Type) || wanted.IsAssignableFrom(value.Type))
        {
            return value;
        }

        var element =
            wanted.IsArray || (wanted.IsGenericType && wanted.GetGenericTypeDefinition() == typeof(List<>))
                ? ElementOf(wanted)!
                : ElementOf(value.Type)!;
        var method = wanted.IsArray ? nameof(Enumerable.ToArray) : nameof(Enumerable.ToList);
        return Expression.Call(typeof(Enumerable), method, [element], value);
    }

    private static Expression As(Expression expression, Type type) =>
        expression.Type == type ? expression
        : IsNull(expression) ? Expression.Constant(null, type)
        : Expression.Convert(expression, type);

    /// <summary>
    /// A comparison of a record with null, by the record itself: Entity Framework Core leaves it out if null is what
    /// remains without it. Null if the test is another one.
    /// </summary>
    private BinaryExpression? NullTest(Expression test)
    {
        if (test is not BinaryExpression { NodeType: ExpressionType.Equal or ExpressionType.NotEqual } comparison)
        {
            return null;
        }

        var record =
            IsNull(comparison.Right) ? comparison.Left
            : IsNull(comparison.Left) ? comparison.Right
            : null;
        return
            record is not null
            && IsRecord(Unconverted(record).Type)
            && Unconverted(Visit(Unconverted(record))) is { } stored
            && IsStored(stored.Type)
            ? Expression.MakeBinary(comparison.NodeType, stored, Expression.Constant(null, stored.Type))
            : null;
    }

    /// <summary>Whether two records are the same: by their ids.</summary>
    private BinaryExpression Comparison(ExpressionType operation, Expression left, Expression right)
    {
        var (first, second) = (IdOf(left), IdOf(right));
        return Expression.MakeBinary(operation, first, second);
    }

    private Expression IdOf(Expression record)
    {
        if (IsNull(record))
        {
            return Expression.Constant(null, typeof(string));
        }

        if (IsKnown(record))
        {
            return Parameter((ValueOf(record) as Json.ICorpusRecord)?.Id);
        }

        var visited = Unconverted(Visit(Unconverted(record)));
        return IsStored(visited.Type)
            ? IdColumn(visited)
            : throw new NotSupportedException(
                $"'{record}' is no record of the store, so that it has no id to compare."
            );
    }

    /// <summary>The column with a part of a value, such as the first day of a date; null if there is none.</summary>
    private static MemberExpression? Part(Expression instance, string part)
    {
        if (instance is MemberExpression { Member.Name: "Value", Expression: { } nullable })
        {
            instance = nullable;
        }

        if (instance is not MemberExpression { Expression: { } owner } value || !IsStored(owner.Type))
        {
            return null;
        }

        var column = value
            .Member.GetCustomAttributes(typeof(StorePartAttribute), inherit: false)
            .Cast<StorePartAttribute>()
            .FirstOrDefault(attribute => attribute.Part == part);
        if (column is null)
        {
            return null;
        }

        var found = Get(owner, column.Property);
        return Nullable.GetUnderlyingType(found.Type) is null ? found : Expression.Property(found, "Value");
    }

    /// <summary>The member of the entity that implements that of an interface.</summary>
    private static MemberExpression MemberOf(Expression instance, MemberExpression node)
    {
        if (!IsStored(instance.Type))
        {
            return node.Update(node.Expression!.Type == instance.Type ? instance : As(instance, node.Expression.Type));
        }

        return Expression.Property(instance, Property(instance.Type, node.Member.Name));
    }

    private static Expression AsQuery(Expression list) =>
        Sequence.Call(nameof(Queryable.AsQueryable), [ElementOf(list.Type)!], list);

    private EntityQueryRootExpression Root(Type type) =>
        new(
            provider,
            model.FindEntityType(type)
                ?? throw new InvalidOperationException($"{type} is no entity of {nameof(StoreContext)}")
        );
}
