namespace RegisterNotice.Tests.Model.Wording;

public sealed class ListBlockTests
{
    [Fact]
    public void Lists_stand_inside_each_other_up_to_a_limit()
    {
        var list = new ListBlock();
        for (var depth = 2; depth <= ListBlock.MaxDepth; depth++)
        {
            list = new ListBlock { Items = [new() { Text = "x", Lists = [list] }] };
        }

        FluentActions.Invoking(() => new ListBlock { Items = [new() { Text = "x", Lists = [list] }] }).Should().Throw<ArgumentException>().WithMessage($"*{ListBlock.MaxDepth}*");
    }
}
