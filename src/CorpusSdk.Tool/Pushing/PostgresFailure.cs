using Npgsql;

namespace CorpusSdk.Tool.Pushing;

/// <summary>Says what to do about an error of PostgreSQL. Never has a password.</summary>
internal static class PostgresFailure
{
    /// <param name="e">The error.</param>
    /// <param name="name">The server as messages show it.</param>
    public static ToolException Explain(Exception e, string name) =>
        new(
            e switch
            {
                PostgresException failure => Explain(failure, name),
                // Npgsql has no code for a password that is asked for and not given.
                NpgsqlException { InnerException: null }
                    when e.Message.Contains("password", StringComparison.Ordinal) =>
                    $"the server '{name}' asks for a password: {Reason(e)}; add it to the connection string",
                _ => $"the server '{name}' does not answer: {Reason(e)}; "
                    + "check that it runs and can be reached, and push again",
            }
        );

    private static string Explain(PostgresException failure, string name) =>
        failure.SqlState switch
        {
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                $"the server '{name}' does not let the user in: {failure.MessageText}; "
                    + "check the user name and the password of the connection string",
            PostgresErrorCodes.InvalidCatalogName =>
                $"the server of '{name}' has no such database; create it with 'createdb', or correct the name",
            PostgresErrorCodes.InsufficientPrivilege =>
                $"the user has no permission in '{name}': {failure.MessageText}; grant it, or pass another user",
            PostgresErrorCodes.DiskFull => $"the disk of '{name}' is full; free some space, and push again",
            PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CannotConnectNow =>
                $"the server '{name}' is starting or shutting down; push again when it runs",
            _ => $"the server '{name}' reports: {failure.MessageText} ({failure.SqlState})",
        };

    private static string Reason(Exception e) =>
        (e.InnerException?.Message ?? e.Message).Split('\n')[0].TrimEnd('.', '\r');
}
