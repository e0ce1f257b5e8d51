using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using static CorpusSdk.EntityFrameworkCore.Querying.StoreMembers;

namespace CorpusSdk.EntityFrameworkCore.Querying;

// Sequences: the roots, the relations, and the operators on them.
internal sealed partial class QueryRewriter
{
    /// <summary>Reads a sequence of records, or of what becomes of them; null if the expression is none.</summary>
    private Sequence? Read(Expression expression) =>
        expression switch
        {
            EntityQueryRootExpression root => OfRoot(root),
            UnaryExpression { NodeType: ExpressionType.Convert } convert when ElementOf(convert.Type) is not null =>
                Read(convert.Operand),
            MethodCallExpression call => ReadCall(call),
            MemberExpression { Expression: not null } member when ElementOf(member.Type) is not null => ReadMember(
                member
            ),
            ConstantExpression { Value: IQueryable query } when query.Expression != expression => Read(
                query.Expression
            ),
            _ => null,
        };

    private static Sequence? OfRoot(EntityQueryRootExpression root) =>
        IsStored(root.ElementType) ? new(root, root.ElementType, OrderOf(root.ElementType)) : null;

    private Sequence? ReadMember(MemberExpression member)
    {
        if (IsKnown(member))
        {
            // A query in a variable, or a set of the context, within another query.
            return typeof(IQueryable).IsAssignableFrom(member.Type) && ValueOf(member) is IQueryable query
                ? Read(query.Expression)
                : null;
        }

        var instance = Unconverted(Visit(member.Expression!));
        if (!IsStored(instance.Type))
        {
            return null;
        }

        var property = Property(instance.Type, member.Member.Name);
        if (ElementOf(property.PropertyType) is not { } element || !IsStored(element))
        {
            return null;
        }

        if (Attribute<StoreConditionAttribute>(property) is { } condition)
        {
            var predicate = (LambdaExpression)Property(instance.Type, condition.Predicate).GetValue(null)!;
            var body = ReplacingExpressionVisitor.Replace(predicate.Parameters[0], instance, predicate.Body);
            var filter = Expression.Lambda(Visit(body), predicate.Parameters[1]);
            var all = Root(element);
            var source = Sequence.Call("Where", [element], all, Expression.Quote(filter));
            return new(source, element, InverseOrderOf(element)) { Join = new(source, all, filter) };
        }

        if (Attribute<StoreLinkAttribute>(property) is not { } link)
        {
            return new(AsQuery(Expression.Property(instance, property)), element, OrderOf(element, null, property));
        }

        var rows = AsQuery(Get(instance, link.Links));
        var row = Expression.Parameter(ElementOf(rows.Type)!, "row");
        var target = Expression.Lambda(Get(row, link.Target), row);
        return new(rows, row.Type, OrderOf(link.IsInverse ? element : row.Type, link.IsInverse ? target : null))
        {
            Selector = target,
        };
    }

    private Sequence? ReadCall(MethodCallExpression call)
    {
        var isOperator =
            call.Method.DeclaringType == typeof(Queryable) || call.Method.DeclaringType == typeof(Enumerable);
        var isOfEntities =
            call.Method.DeclaringType == typeof(EntityFrameworkQueryableExtensions)
            || call.Method.DeclaringType == typeof(RelationalQueryableExtensions);
        if (!(isOperator || isOfEntities) || call.Arguments.Count == 0 || ElementOf(call.Type) is null)
        {
            return null;
        }

        if (Read(call.Arguments[0]) is not { } source)
        {
            return null;
        }

        return isOfEntities ? ReadEntityOperator(source, call) : ReadOperator(source, call);
    }

    private Sequence? ReadOperator(Sequence source, MethodCallExpression call)
    {
        switch (call.Method.Name)
        {
            case "AsQueryable" or "AsEnumerable" or "ToList" or "ToArray":
            case "Cast" or "OfType" when call.Method.GetGenericArguments()[0].IsAssignableFrom(source.Result):
                return source;
            case "Where" when LambdaOf(call.Arguments[1]) is { Parameters.Count: 1 } predicate:
                return Where(source, predicate);
            case "Select" when LambdaOf(call.Arguments[1]) is { Parameters.Count: 1 } selector:
                var body = Body(source, selector);
                return source with
                {
                    Selector = Expression.Lambda(Listed(body.Body, selector.Body.Type), body.Parameters),
                };
            case "SelectMany":
                return Flatten(source, call);
            case "Skip" or "Take" when call.Arguments[1].Type == typeof(int):
                var count = NotNegative(call.Arguments[1]);
                var part = Sequence.Call(call.Method.Name, [source.Element], source.Ordered(), count);
                return source with { Source = part, OwnKeys = 0 };
            case "OrderBy" or "OrderByDescending" when call.Arguments.Count == 2:
                return Sort(source, call, 0);
            case "ThenBy" or "ThenByDescending" when call.Arguments.Count == 2:
                return Sort(source, call, source.OwnKeys);
            case "Reverse" when call.Arguments.Count == 1:
                return source with
                {
                    Keys = [.. source.Keys.Select(key => key with { IsDescending = !key.IsDescending })],
                    OwnKeys = 0,
                };
            case "Distinct" when call.Arguments.Count == 1 && IsStored(source.Result):
                // Of what is there several times, the first counts, which is another order.
                return source.Selector is null ? source : null;
            default:
                return null;
        }
    }

    private static Sequence? ReadEntityOperator(Sequence source, MethodCallExpression call)
    {
        switch (call.Method.Name)
        {
            case "Include" or "ThenInclude" when IsLambda(call.Arguments[1]):
                return Include(source, call);
            case "TagWith" or "TagWithCallSite":
                return source with
                {
                    Source = Expression.Call(
                        call.Method.GetGenericMethodDefinition().MakeGenericMethod(source.Element),
                        [source.Source, .. call.Arguments.Skip(1)]
                    ),
                };
            case "AsNoTracking"
            or "AsNoTrackingWithIdentityResolution"
            or "AsSplitQuery"
            or "AsSingleQuery"
            or "AsTracking"
            or "IgnoreAutoIncludes"
            or "IgnoreQueryFilters" when call.Arguments.Count == 1:
                return source with
                {
                    Source = Expression.Call(
                        call.Method.GetGenericMethodDefinition().MakeGenericMethod(source.Element),
                        source.Source
                    ),
                };
            default:
                return null;
        }
    }

    private Sequence Where(Sequence source, LambdaExpression predicate)
    {
        var lambda = Body(source, predicate);
        return source with
        {
            Source = Sequence.Call("Where", [source.Element], source.Source, Expression.Quote(lambda)),
        };
    }

    /// <summary>A lambda of the results as one of the elements.</summary>
    private LambdaExpression Body(Sequence source, LambdaExpression lambda)
    {
        var onElement = source.OnElement(lambda);
        return Expression.Lambda(Visit(onElement.Body), onElement.Parameters);
    }

    private Sequence Sort(Sequence source, MethodCallExpression call, int after)
    {
        var key = Body(source, LambdaOf(call.Arguments[1]));
        var isDescending = call.Method.Name.EndsWith("Descending", StringComparison.Ordinal);
        var keys = KeysOf(key.Body)
            .Select(body => new SortKey(Expression.Lambda(body, key.Parameters), isDescending))
            .ToList();
        return source with
        {
            Keys = [.. source.Keys.Take(after), .. keys, .. source.Keys.Skip(after)],
            OwnKeys = after + keys.Count,
        };
    }

    /// <summary>LINQ takes a negative number for zero; SQLite takes it for no limit.</summary>
    private static Expression NotNegative(Expression count) =>
        IsKnown(count) ? Parameter(Math.Max(0, (int)ValueOf(count)!)) : count;

    /// <summary>The keys that order as C# orders a value: null first, and dates by their days.</summary>
    private IEnumerable<Expression> KeysOf(Expression key)
    {
        if (
            Part(key, "Earliest") is MemberExpression { Expression: { } first }
            && Part(key, "Latest") is MemberExpression last
        )
        {
            return [.. KeysOf(first), .. KeysOf(last.Expression!), key];
        }

        key = IsEnum(key.Type) ? Rank(key) : key;
        var canBeNull = !key.Type.IsValueType || Nullable.GetUnderlyingType(key.Type) is not null;
        return hasNullsLast && canBeNull ? [Expression.NotEqual(key, Expression.Constant(null, key.Type)), key] : [key];
    }

    /// <summary>The keys by which the sets are sorted.</summary>
    /// <param name="type">The type of the records.</param>
    /// <param name="path">Where they are found; null if they are the elements.</param>
    /// <param name="relation">The property that may have an order of its own.</param>
    private static IReadOnlyList<SortKey> OrderOf(
        Type type,
        LambdaExpression? path = null,
        PropertyInfo? relation = null
    )
    {
        var order =
            (relation is null ? null : Attribute<StoreOrderAttribute>(relation))
            ?? Attribute<StoreOrderAttribute>(type);
        return Ascending(path ?? Identity(type), order?.Properties ?? []);
    }

    /// <summary>What belongs to articles is in their order where it belongs to a person.</summary>
    private static IReadOnlyList<SortKey> InverseOrderOf(Type type) =>
        Ascending(Identity(type), ["ArticleSortKey_", "Position_"]);

    private static IReadOnlyList<SortKey> Ascending(LambdaExpression path, IEnumerable<string> properties) =>
        [
            .. properties.Select(name => new SortKey(
                Expression.Lambda(Get(path.Body, name), path.Parameters),
                IsDescending: false
            )),
        ];

    private static LambdaExpression Identity(Type type)
    {
        var item = Expression.Parameter(type, "item");
        return Expression.Lambda(item, item);
    }
}
