using Xunit;

namespace CorpusSdk.Tests.Servers;

/// <summary>A test that needs servers of PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServers.Missing;
}
