using System.Text.Json.Nodes;

namespace CorpusSdk.AI;

/// <summary>A parameter of a function.</summary>
internal abstract record ToolParameter(string Name, string Description, bool IsRequired)
{
    /// <summary>The parameter as a property of a JSON Schema.</summary>
    public abstract JsonObject Schema();

    public static ToolParameter Offset { get; } =
        new NumberParameter("offset", "How many to skip; nextOffset of the former result, for the next page.", 0, 0);

    public static ToolParameter Count(int usual, int most) =>
        new NumberParameter("count", "How many to return at most.", usual, 1, most);
}

/// <summary>A text of at most <c>MaxLength</c> UTF-16 code units.</summary>
internal sealed record TextParameter(string Name, string Description, int MaxLength, bool IsRequired = true)
    : ToolParameter(Name, Description, IsRequired)
{
    public override JsonObject Schema() =>
        new()
        {
            ["type"] = "string",
            ["description"] = Description,
            ["maxLength"] = MaxLength,
        };
}

/// <summary>A whole number from <c>Least</c> to <c>Most</c>, or <c>Usual</c> if it is not given.</summary>
internal sealed record NumberParameter(string Name, string Description, int Usual, int Least, int Most = int.MaxValue)
    : ToolParameter(Name, Description, false)
{
    public override JsonObject Schema()
    {
        var schema = new JsonObject
        {
            ["type"] = "integer",
            ["description"] = Description,
            ["default"] = Usual,
            ["minimum"] = Least,
        };
        if (Most < int.MaxValue)
        {
            schema["maximum"] = Most;
        }

        return schema;
    }
}
