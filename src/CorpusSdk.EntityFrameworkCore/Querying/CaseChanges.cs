using System.Linq.Expressions;

namespace CorpusSdk.EntityFrameworkCore.Querying;

/// <summary>Refuses what would change the case of ASCII letters alone.</summary>
internal sealed class CaseChanges : ExpressionVisitor
{
    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        node is { Method.Name: nameof(string.ToUpper) or nameof(string.ToLower), Arguments.Count: 0 }
        && node.Method.DeclaringType == typeof(string)
        && !StoreMembers.IsKnown(node)
            ? throw new NotSupportedException(
                $"'{node}' would change the letters A to Z alone in a database; compare texts with "
                    + $"StringComparison.OrdinalIgnoreCase, or call {node.Method.Name}Invariant in the last Select."
            )
            : base.VisitMethodCall(node);

    // A root is reduced to what this visitor cannot read.
    protected override Expression VisitExtension(Expression node) => node;
}
