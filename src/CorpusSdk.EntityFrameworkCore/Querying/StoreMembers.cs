using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Query;

namespace CorpusSdk.EntityFrameworkCore.Querying;

/// <summary>Questions about types, members and expressions.</summary>
internal static class StoreMembers
{
    private const BindingFlags All =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static bool IsStored(Type type) => typeof(StoredRecord).IsAssignableFrom(type);

    /// <summary>Whether the type is that of a record with an id, stored or compiled.</summary>
    public static bool IsRecord(Type type) => typeof(Json.ICorpusRecord).IsAssignableFrom(type);

    public static PropertyInfo Property(Type type, string name) =>
        type.GetProperty(name, All) ?? throw new InvalidOperationException($"{type} has no property {name}");

    public static MemberExpression Get(Expression instance, string name) =>
        Expression.Property(instance, Property(instance.Type, name));

    public static T? Attribute<T>(MemberInfo member)
        where T : Attribute => member.GetCustomAttribute<T>();

    public static Expression Unconverted(Expression expression)
    {
        while (
            expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } convert
            && !convert.Operand.Type.IsValueType
            && convert.Type.IsAssignableFrom(convert.Operand.Type)
        )
        {
            expression = convert.Operand;
        }

        return expression;
    }

    public static LambdaExpression LambdaOf(Expression argument) =>
        argument is UnaryExpression { NodeType: ExpressionType.Quote } quote
            ? (LambdaExpression)quote.Operand
            : (LambdaExpression)argument;

    public static bool IsLambda(Expression argument) =>
        argument is LambdaExpression
        || argument is UnaryExpression { NodeType: ExpressionType.Quote, Operand: LambdaExpression };

    public static bool IsNull(Expression expression) => expression is ConstantExpression { Value: null };

    /// <summary>The element type of a sequence; null if the type is none.</summary>
    public static Type? ElementOf(Type type) =>
        type == typeof(string) ? null
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) ? type.GetGenericArguments()[0]
        : type.GetInterfaces()
            .FirstOrDefault(candidate =>
                candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            )
            ?.GetGenericArguments()[0];

    /// <summary>Whether the program knows the value, without the database.</summary>
    public static bool IsKnown(Expression expression)
    {
        var finder = new RowFinder();
        _ = finder.Visit(expression);
        return !finder.HasRows;
    }

    public static object? ValueOf(Expression expression) =>
        expression is ConstantExpression constant
            ? constant.Value
            : Expression
                .Lambda<Func<object?>>(Expression.Convert(expression, typeof(object)))
                .Compile(preferInterpretation: true)();

    /// <summary>A value that becomes a parameter of the command, so that one command serves all values.</summary>
    public static Expression Parameter<T>(T value) =>
        Expression.Property(Expression.Constant(new Variable<T>(value)), nameof(Variable<T>.Value));

    private sealed record Variable<T>(T Value);

    private sealed class RowFinder : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> _own = [];

        public bool HasRows { get; private set; }

        [return: NotNullIfNotNull(nameof(node))]
        public override Expression? Visit(Expression? node)
        {
            HasRows |= node is EntityQueryRootExpression;
            return HasRows || node is EntityQueryRootExpression ? node : base.Visit(node);
        }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            _own.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            HasRows |= !_own.Contains(node);
            return node;
        }
    }
}
