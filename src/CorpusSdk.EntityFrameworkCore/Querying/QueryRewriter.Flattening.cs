using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using static CorpusSdk.EntityFrameworkCore.Querying.StoreMembers;

namespace CorpusSdk.EntityFrameworkCore.Querying;

// SelectMany, Include, and the operators that end a query.
internal sealed partial class QueryRewriter
{
    private Sequence? Flatten(Sequence source, MethodCallExpression call)
    {
        if (LambdaOf(call.Arguments[1]) is not { Parameters.Count: 1 } collection)
        {
            return null;
        }

        var onElement = source.OnElement(collection);
        if (Read(onElement.Body) is not { } inner)
        {
            return null;
        }

        var outer = onElement.Parameters[0];
        var pair = typeof(Pair<,>).MakeGenericType(source.Element, inner.Element);
        var item = Expression.Parameter(inner.Element, "inner");
        var create = Expression.MemberInit(
            Expression.New(pair),
            Expression.Bind(pair.GetProperty("Outer")!, outer),
            Expression.Bind(pair.GetProperty("Inner")!, item)
        );
        var join = inner.Join?.Filtered == inner.Source ? inner.Join : null;
        var many = Sequence.Call(
            "SelectMany",
            [source.Element, inner.Element, pair],
            source.Source,
            Expression.Quote(
                Expression.Lambda(
                    typeof(Func<,>).MakeGenericType(
                        source.Element,
                        typeof(IEnumerable<>).MakeGenericType(inner.Element)
                    ),
                    join?.All ?? inner.Source,
                    outer
                )
            ),
            Expression.Quote(Expression.Lambda(create, outer, item))
        );
        var both = Expression.Parameter(pair, "pair");
        var (fromOuter, fromInner) = (Expression.Property(both, "Outer"), Expression.Property(both, "Inner"));
        if (join is not null)
        {
            var condition = ReplacingExpressionVisitor.Replace(
                join.Condition.Parameters[0],
                fromInner,
                ReplacingExpressionVisitor.Replace(outer, fromOuter, join.Condition.Body)
            );
            many = Sequence.Call("Where", [pair], many, Expression.Quote(Expression.Lambda(condition, both)));
        }

        var selected = inner.Selector is { } selector
            ? ReplacingExpressionVisitor.Replace(selector.Parameters[0], fromInner, selector.Body)
            : fromInner;
        selected = ReplacingExpressionVisitor.Replace(outer, fromOuter, selected);
        if (call.Arguments.Count == 3)
        {
            var result = LambdaOf(call.Arguments[2]);
            var outerResult = ReplacingExpressionVisitor.Replace(outer, fromOuter, source.Selector?.Body ?? outer);
            var body = Sequence.Bind(result.Parameters[0], outerResult, result.Body);
            selected = Visit(Sequence.Bind(result.Parameters[1], selected, body));
        }

        return new(many, pair, [.. Moved(source.Keys, fromOuter), .. Moved(inner.Keys, fromInner)])
        {
            Selector = Expression.Lambda(selected, both),
        };

        IEnumerable<SortKey> Moved(IReadOnlyList<SortKey> keys, Expression to) =>
            keys.Select(key =>
                key with
                {
                    Lambda = Expression.Lambda(
                        ReplacingExpressionVisitor.Replace(
                            outer,
                            fromOuter,
                            ReplacingExpressionVisitor.Replace(key.Lambda.Parameters[0], to, key.Lambda.Body)
                        ),
                        both
                    ),
                }
            );
    }

    /// <summary>Includes a relation by its name in the entity, through its rows if it has some.</summary>
    private static Sequence Include(Sequence source, MethodCallExpression call)
    {
        var lambda = LambdaOf(call.Arguments[1]);
        var root = source.Selector is null ? source : new(source.Unordered(), source.Result, []);
        var isThen = call.Method.Name == "ThenInclude";
        var previous = isThen ? root.Source.Type.GetGenericArguments()[1] : root.Element;
        var isList = isThen && ElementOf(previous) is not null;
        var item = Expression.Parameter(isList ? ElementOf(previous)! : previous, "item");
        if (Unconverted(lambda.Body) is not MemberExpression { Expression: ParameterExpression } member)
        {
            throw new NotSupportedException(
                $"'{lambda}' is no relation: include one property at a time, such as 'article => article.Quotes', "
                    + "and what is behind it with ThenInclude."
            );
        }

        var link = Attribute<StoreLinkAttribute>(Property(item.Type, member.Member.Name));
        var included = Append(root.Source, item, link?.Links ?? member.Member.Name, isThen, isList);
        if (link is not null)
        {
            var row = Expression.Parameter(ElementOf(included.Type.GetGenericArguments()[1])!, "row");
            included = Append(included, row, link.Target, isThen: true, isList: true);
        }

        return root with
        {
            Source = included,
        };

        Expression Append(Expression query, ParameterExpression of, string property, bool isThen, bool isList)
        {
            var navigation = Expression.Lambda(Get(of, property), of);
            Type[] types = isThen
                ? [root.Element, of.Type, navigation.Body.Type]
                : [root.Element, navigation.Body.Type];
            var method = typeof(EntityFrameworkQueryableExtensions)
                .GetMethods()
                .Where(method =>
                    method.Name == (isThen ? "ThenInclude" : "Include")
                    && method.GetGenericArguments().Length == types.Length
                )
                .Select(method => method.MakeGenericMethod(types))
                .First(method => !isThen || IsOfList(method) == isList);
            return Expression.Call(method, query, Expression.Quote(navigation));
        }

        static bool IsOfList(MethodInfo method) =>
            ElementOf(method.GetParameters()[0].ParameterType.GetGenericArguments()[1]) is not null;
    }

    /// <summary>An operator that gives one value; null if the call is none on a sequence of records.</summary>
    private Expression? Terminal(MethodCallExpression call)
    {
        var (name, arguments) = (call.Method.Name, call.Arguments);
        if (name == "Contains" && arguments.Count == 2)
        {
            return Contains(arguments[0], arguments[1]);
        }

        var isSelected = name is "Min" or "Max" or "Sum" or "Average";
        var isTested =
            name
            is "Any"
                or "All"
                or "Count"
                or "LongCount"
                or "First"
                or "FirstOrDefault"
                or "Single"
                or "SingleOrDefault"
                or "Last"
                or "LastOrDefault";
        var isAt = name is "ElementAt" or "ElementAtOrDefault";
        if (
            !(isSelected || isTested || isAt)
            || arguments.Count > 2
            || Read(arguments[0]) is not { } source
            || (arguments.Count == 2 && !isAt && !IsLambda(arguments[1]))
        )
        {
            return null;
        }

        var lambda = arguments.Count == 2 && !isAt ? LambdaOf(arguments[1]) : null;
        if (name == "All")
        {
            var inverse = Expression.Lambda(Expression.Not(lambda!.Body), lambda.Parameters);
            return Expression.Not(Any(Where(source, inverse)));
        }

        if (isTested && lambda is not null)
        {
            source = Where(source, lambda);
        }
        else if (isSelected && lambda is not null)
        {
            source = source with { Selector = Body(source, lambda) };
        }

        if (name is "Min" or "Max" && IsEnum(source.Result))
        {
            throw new NotSupportedException(
                $"'{name}' would compare the spellings of '{source.Result}'; order by it, and take the first."
            );
        }

        return isSelected
                ? Expression.Call(
                    typeof(Queryable),
                    name,
                    name is "Min" or "Max" ? [source.Result] : [],
                    source.Unordered()
                )
            : isAt ? Sequence.Call(name, [source.Result], source.Results(), arguments[1])
            : name == "Any" ? Any(source)
            : name is "Count" or "LongCount" ? Sequence.Call(name, [source.Result], source.Unordered())
            : Sequence.Call(name, [source.Result], source.Results());
    }

    /// <summary>A call on a list itself: whether it contains a value, or the element at an index.</summary>
    private Expression? ListCall(MethodCallExpression call) =>
        (call.Method.Name, call.Object, call.Arguments) switch
        {
            ("Contains", { } list, [var item]) when ElementOf(list.Type) is not null => Contains(list, item),
            // C# finds the Contains of a span for an array, with or without a comparer.
            ("Contains", null, [var span, var item, ..])
                when ArrayOf(span) is { } array && call.Arguments.Skip(2).All(IsNull) => Contains(array, item),
            ("get_Item", { } list, [var index]) when Read(list) is { } source => Sequence.Call(
                nameof(Queryable.ElementAt),
                [source.Result],
                source.Results(),
                Visit(index)
            ),
            _ => null,
        };

    private static Expression? ArrayOf(Expression span) =>
        span switch
        {
            MethodCallExpression { Method.Name: "op_Implicit", Arguments: [var array] } => array,
            UnaryExpression { Method.Name: "op_Implicit", Operand: var array } => array,
            _ => null,
        };

    private Expression? Contains(Expression list, Expression item)
    {
        if (Read(list) is { } source)
        {
            if (!IsStored(source.Result))
            {
                return Sequence.Call("Contains", [source.Result], source.Unordered(), Visit(item));
            }

            var record = Expression.Parameter(source.Result, "record");
            return Any(Where(source, Expression.Lambda(Expression.Equal(Get(record, "Id"), IdOf(item)), record)));
        }

        // How a list is sent may be the program's choice already.
        var isChosen = list is MethodCallExpression chosen && chosen.Method.DeclaringType == typeof(EF);
        if (ElementOf(list.Type) is not { } element || !IsKnown(list) || isChosen)
        {
            return null;
        }

        if (IsRecord(element))
        {
            var ids = ((IEnumerable<Json.ICorpusRecord?>)ValueOf(list)!).Select(record => record?.Id).ToList();
            return ContainsKnown(Parameter(ids), typeof(string), IdOf(item));
        }

        if (element == typeof(string) && ValueOf(list) is IEnumerable<string?> texts)
        {
            // As JSON, which SQLite gets, it would be another text.
            foreach (var text in texts)
            {
                QueryArguments.ThrowIfNoText(text ?? "");
            }
        }

        return element.IsAssignableFrom(item.Type) ? ContainsKnown(list, element, Visit(item)) : null;
    }

    /// <summary>A list is one parameter; a parameter for each element would be too many for an engine.</summary>
    private static MethodCallExpression ContainsKnown(Expression list, Type element, Expression item)
    {
        // An ImmutableArray is no reference, and so nothing that the method takes.
        var items = list.Type.IsValueType
            ? Expression.Convert(list, typeof(IEnumerable<>).MakeGenericType(element))
            : list;
        return Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Contains),
            [element],
            Expression.Call(typeof(EF), nameof(EF.Parameter), [items.Type], items),
            item
        );
    }
}
