using CorpusSdk.Generated;

namespace CorpusSdk.Tests.Generated;

public class LazyFieldTests
{
    private string? _field;

    [Fact]
    public void A_field_is_initialized_once_from_its_argument()
    {
        var first = LazyField.Get(ref _field, 42, number => $"created from {number}");
        var second = LazyField.Get(ref _field, 43, number => $"created from {number}");

        Assert.Equal("created from 42", first);
        Assert.Same(first, second);
        Assert.Same(first, _field);
    }

    [Fact]
    public void The_first_value_wins()
    {
        var other = new string('b', 3);

        // The field is set while the factory runs.
        var found = LazyField.Get(
            ref _field,
            this,
            self =>
            {
                self._field = other;
                return "a";
            }
        );

        Assert.Same(other, found);
    }

    [Fact]
    public void A_failure_leaves_the_field_empty()
    {
        _ = Assert.Throws<InvalidOperationException>(() =>
            LazyField.Get<int, string>(ref _field, 1, _ => throw new InvalidOperationException())
        );

        Assert.Null(_field);
    }
}
