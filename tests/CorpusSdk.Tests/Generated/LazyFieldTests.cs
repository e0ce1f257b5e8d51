using CorpusSdk.Generated;

namespace CorpusSdk.Tests.Generated;

public class LazyFieldTests
{
    private string? _field;

    [Fact]
    public void A_field_is_filled_once_from_its_argument()
    {
        var first = LazyField.Get(ref _field, 42, number => $"made of {number}");
        var second = LazyField.Get(ref _field, 43, number => $"made of {number}");

        Assert.Equal("made of 42", first);
        Assert.Same(first, second);
        Assert.Same(first, _field);
    }

    [Fact]
    public void A_value_that_came_first_wins()
    {
        var other = new string('b', 3);

        // The factory is overtaken: somebody fills the field while it runs.
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
