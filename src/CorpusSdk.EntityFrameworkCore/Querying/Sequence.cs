using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace CorpusSdk.EntityFrameworkCore.Querying;

/// <summary>
/// A sequence with the order that LINQ gives it. SQL has none, and its ORDER BY is not stable, so that the keys are
/// kept here, and written out where the order matters. What a Select makes of the elements is applied last: keys and
/// conditions stay on the rows, where SQL has them.
/// </summary>
/// <param name="Source">The elements, of the type <c>IQueryable</c>, in any order.</param>
/// <param name="Element">Their type.</param>
/// <param name="Keys">The keys in their order, the most significant first.</param>
internal sealed record Sequence(Expression Source, Type Element, IReadOnlyList<SortKey> Keys)
{
    /// <summary>How many keys <c>ThenBy</c> goes behind.</summary>
    public int OwnKeys { get; init; }

    /// <summary>What becomes of an element; null if it is the result itself.</summary>
    public LambdaExpression? Selector { get; init; }

    /// <summary>
    /// Where <see cref="Source"/> comes from if it depends on another record by a condition alone: to flatten it is a
    /// join, which every engine has, and not a query for each record, which SQLite has not.
    /// </summary>
    public ConditionalSource? Join { get; init; }

    /// <summary>The type of the results.</summary>
    public Type Result => Selector?.Body.Type ?? Element;

    /// <summary>The sequence in its order.</summary>
    public Expression Ordered()
    {
        var source = Source;
        for (var i = 0; i < Keys.Count; i++)
        {
            var method = (i == 0, Keys[i].IsDescending) switch
            {
                (true, false) => nameof(Queryable.OrderBy),
                (true, true) => nameof(Queryable.OrderByDescending),
                (false, false) => nameof(Queryable.ThenBy),
                _ => nameof(Queryable.ThenByDescending),
            };
            source = Call(method, [Element, Keys[i].Lambda.Body.Type], source, Expression.Quote(Keys[i].Lambda));
        }

        return source;
    }

    /// <summary>The results in their order.</summary>
    public Expression Results() => Select(Ordered());

    /// <summary>The results in any order.</summary>
    public Expression Unordered() => Select(Source);

    public static Expression Call(string method, Type[] types, params Expression[] arguments) =>
        Expression.Call(typeof(Queryable), method, types, arguments);

    /// <summary>A lambda of the results as one of the elements; the body is not rewritten yet.</summary>
    public LambdaExpression OnElement(LambdaExpression lambda)
    {
        var element = Selector?.Parameters[0] ?? Expression.Parameter(Element, lambda.Parameters[0].Name);
        return Expression.Lambda(Bind(lambda.Parameters[0], Selector?.Body ?? element, lambda.Body), element);
    }

    /// <summary>Puts a value in the place of a parameter, as one of its type: comparisons depend on it.</summary>
    public static Expression Bind(ParameterExpression parameter, Expression value, Expression body) =>
        ReplacingExpressionVisitor.Replace(
            parameter,
            value.Type == parameter.Type ? value : Expression.Convert(value, parameter.Type),
            body
        );

    private Expression Select(Expression source) =>
        Selector is null
            ? source
            : Call(nameof(Queryable.Select), [Element, Selector.Body.Type], source, Expression.Quote(Selector));
}

/// <summary>A key by which a sequence is sorted.</summary>
/// <param name="Lambda">The key of an element.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
internal sealed record SortKey(LambdaExpression Lambda, bool IsDescending);

/// <summary>All records of a type that fulfil a condition.</summary>
/// <param name="Filtered">They, as a query.</param>
/// <param name="All">All records of the type.</param>
/// <param name="Condition">The condition.</param>
internal sealed record ConditionalSource(Expression Filtered, Expression All, LambdaExpression Condition);

/// <summary>An element of a sequence that was flattened, and the one that it comes from.</summary>
/// <typeparam name="TOuter">The type of the latter.</typeparam>
/// <typeparam name="TInner">The type of the former.</typeparam>
internal sealed class Pair<TOuter, TInner>
{
    public required TOuter Outer { get; init; }

    public required TInner Inner { get; init; }
}
