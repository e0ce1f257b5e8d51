using System.Diagnostics;
using System.Reflection;

namespace CorpusSdk.Tests.Sets;

/// <summary>What a debugger shows of a set, evaluated as debuggers do.</summary>
public sealed class DebuggerDisplayTests
{
    [Fact]
    public void A_set_is_shown_as_its_kind_and_the_number_of_its_entries()
    {
        var set = new EntrySet("a", "b");

        var display = set.GetType().GetCustomAttribute<DebuggerDisplayAttribute>(inherit: true)!;
        Assert.Equal("{ToString(),nq}", display.Value);
        Assert.Equal("Items (2)", set.ToString());
    }

    [Fact]
    public void An_opened_set_is_the_list_of_its_entries()
    {
        var set = new EntrySet("a", "b");

        var proxy = set.GetType().GetCustomAttribute<DebuggerTypeProxyAttribute>(inherit: true)!;
        var view = Type.GetType(proxy.ProxyTypeName)!.MakeGenericType(typeof(Entry));
        var entries = Assert.Single(view.GetProperties());
        Assert.Equal(
            DebuggerBrowsableState.RootHidden,
            entries.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State
        );
        Assert.Equal<object>(set, entries.GetValue(Activator.CreateInstance(view, set)));
    }
}
