namespace CorpusSdk.Generator.Tests.Harness;

/// <summary>
/// A test that asks a validator of JavaScript: skipped, with the reason, where there is none to be had.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = JsonValidator.WhyMissing;
}
