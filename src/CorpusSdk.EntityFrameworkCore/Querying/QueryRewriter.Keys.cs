using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using static CorpusSdk.EntityFrameworkCore.Querying.StoreMembers;

namespace CorpusSdk.EntityFrameworkCore.Querying;

// Conditions on related records, in the form for which engines use their indexes.
internal sealed partial class QueryRewriter
{
    /// <summary>The id of a record; of a related one, the column that refers to it, without a join.</summary>
    private MemberExpression IdColumn(Expression record) =>
        record is MemberExpression { Expression: { } owner, Member: var member }
        && model.FindEntityType(owner.Type)?.FindNavigation(member.Name)
            is { IsOnDependent: true, ForeignKey.Properties: [var key] }
            ? Get(owner, key.Name)
            : Get(record, "Id");

    /// <summary>Whether a sequence has elements.</summary>
    private Expression Any(Sequence source) =>
        OwnersOf(source.Source) is var (owners, owner)
            ? Sequence.Call("Contains", [typeof(string)], owners, owner)
            : Sequence.Call("Any", [source.Result], source.Unordered());

    /// <summary>
    /// The ids of the records that are related to one with a key, and the id that must be among them; null if the
    /// sequence is not the related records with a key. SQLite would run EXISTS for every record of the table; for IN,
    /// it begins with the index of the key.
    /// </summary>
    private (Expression Owners, Expression Owner)? OwnersOf(Expression source)
    {
        if (
            source is not MethodCallExpression { Method.Name: "Where" } where
            || where.Arguments[0] is not MethodCallExpression { Method.Name: "AsQueryable" } list
            || list.Arguments[0] is not MemberExpression { Expression: { } owner, Member: var member }
            || model.FindEntityType(owner.Type)?.FindNavigation(member.Name)
                is not { IsOnDependent: false, ForeignKey.Properties: [var reference] } relation
        )
        {
            return null;
        }

        var condition = LambdaOf(where.Arguments[1]);
        if (!HasKey(condition.Body) || !IsIndependent(condition))
        {
            return null;
        }

        var related = relation.TargetEntityType.ClrType;
        var row = Expression.Parameter(related, "row");
        var id = Expression.Lambda(Get(row, reference.Name), row);
        var found = Sequence.Call("Where", [related], Root(related), Expression.Quote(condition));
        return (Sequence.Call("Select", [related, typeof(string)], found, Expression.Quote(id)), IdColumn(owner));
    }

    /// <summary>Whether a condition holds for the rows with a key alone, which an index finds.</summary>
    private bool HasKey(Expression condition) =>
        condition switch
        {
            BinaryExpression { NodeType: ExpressionType.AndAlso } both => HasKey(both.Left) || HasKey(both.Right),
            BinaryExpression { NodeType: ExpressionType.Equal } equal => (IsKey(equal.Left) && IsKnown(equal.Right))
                || (IsKey(equal.Right) && IsKnown(equal.Left)),
            MethodCallExpression { Method.Name: "Contains" } call => call.Method.DeclaringType == typeof(Queryable)
                && IsKey(call.Arguments[1]),
            _ => false,
        };

    private bool IsKey(Expression expression) =>
        expression is MemberExpression { Expression: ParameterExpression row, Member: var member }
        && model.FindEntityType(row.Type)?.FindProperty(member.Name) is { } property
        && (property.IsForeignKey() || property.IsPrimaryKey());

    /// <summary>Whether a condition says nothing of rows besides its own.</summary>
    private static bool IsIndependent(LambdaExpression condition)
    {
        var finder = new ForeignRowFinder();
        _ = finder.Visit(condition);
        return !finder.HasForeignRow;
    }

    private sealed class ForeignRowFinder : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> _own = [];

        public bool HasForeignRow { get; private set; }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            _own.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            HasForeignRow |= !_own.Contains(node);
            return node;
        }

        // A root is reduced to what this visitor cannot read.
        protected override Expression VisitExtension(Expression node) =>
            node is EntityQueryRootExpression ? node : base.VisitExtension(node);
    }
}
