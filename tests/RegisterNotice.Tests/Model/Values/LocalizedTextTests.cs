namespace RegisterNotice.Tests.Model.Values;

public sealed class LocalizedTextTests
{
    [Fact]
    public void Languages_are_added_and_replaced_without_changing_the_original()
    {
        var one = LocalizedText.Of("fi", "nimi");
        var two = one.With("sv", "namn").With("en", "name").With("sv", "benämning");

        one.Count.Should().Be(1);
        two[LanguageTag.Finnish].Should().Be("nimi");
        two[LanguageTag.Swedish].Should().Be("benämning");
        two[LanguageTag.English].Should().Be("name");
        two[LanguageTag.Parse("se")].Should().BeNull();
    }

    [Fact]
    public void The_order_of_languages_does_not_matter()
    {
        var one = LocalizedText.Of("fi", "a").With("sv", "b").With("en", "c");
        var other = LocalizedText.Of("en", "c").With("sv", "b").With("fi", "a");

        one.Should().BeEquivalentTo(other, options => options.WithStrictOrdering());
        one.Equals(other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void Texts_and_languages_are_part_of_the_content()
    {
        LocalizedText.Of("fi", "a").Equals(LocalizedText.Of("fi", "b")).Should().BeFalse();
        LocalizedText.Of("fi", "a").Equals(LocalizedText.Of("sv", "a")).Should().BeFalse();
        LocalizedText.Of("fi", "a").Equals(LocalizedText.Empty).Should().BeFalse();
        LocalizedText.Empty.Equals((object?)null).Should().BeFalse();
    }

    [Fact]
    public void A_malformed_language_is_refused() => FluentActions.Invoking(() => LocalizedText.Of("suomeksi!", "a")).Should().Throw<FormatException>();
}
