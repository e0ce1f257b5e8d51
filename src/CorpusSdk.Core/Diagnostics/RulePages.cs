using System.Reflection;

namespace CorpusSdk.Core.Diagnostics;

/// <summary>The addresses of the rules' pages, below the repository URL from the project files.</summary>
internal static class RulePages
{
    private static readonly string s_pages =
        typeof(RulePages)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(metadata => metadata.Key == "RepositoryUrl")
            .Value + "/blob/main/docs/rules/";

    public static string AddressOf(Rule rule) => s_pages + rule.Id + ".md";
}
