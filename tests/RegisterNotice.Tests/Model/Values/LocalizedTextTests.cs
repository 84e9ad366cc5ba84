namespace RegisterNotice.Tests.Model.Values;

public sealed class LocalizedTextTests
{
    [Fact]
    public void Languages_are_added_and_replaced_without_changing_the_original()
    {
        var one = LocalizedText.Of("fi", "nimi");
        var two = one.With("sv", "namn").With("en", "name").With("sv", "benämning");

        one.Count.Should().Be(1);
        two.Count.Should().Be(3);
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
        LocalizedText.Of("fi", "a").GetHashCode().Should().NotBe(LocalizedText.Of("sv", "a").GetHashCode());
        LocalizedText.Of("fi", "a").Equals(LocalizedText.Empty).Should().BeFalse();
        LocalizedText.Empty.Equals((object?)null).Should().BeFalse();
    }

    [Fact]
    public void Texts_that_are_taken_over_are_sorted_and_no_language_stands_twice()
    {
        LocalizedText.TryOwn([new(LanguageTag.Swedish, "b"), new(LanguageTag.English, "c"), new(LanguageTag.Finnish, "a")], out var text).Should().BeTrue();
        text!.ToString().Should().Be("en: c | fi: a | sv: b");
        LocalizedText.TryOwn([], out var empty).Should().BeTrue();
        empty.Should().BeSameAs(LocalizedText.Empty);
        LocalizedText.TryOwn([new(LanguageTag.Finnish, "a"), new(LanguageTag.Finnish, "b")], out var twice).Should().BeFalse();
        twice.Should().BeNull();
    }

    [Fact]
    public void A_malformed_language_is_refused() => FluentActions.Invoking(() => LocalizedText.Of("suomeksi!", "a")).Should().Throw<FormatException>();

    [Fact]
    public void A_text_is_looked_up_by_tag_as_text_too()
    {
        var text = LocalizedText.Of("fi", "a").With("sv-FI", "b");

        text["fi"].Should().Be("a");
        text["SV-fi"].Should().Be("b");
        text["en"].Should().BeNull();
        text["not a tag"].Should().BeNull();
        FluentActions.Invoking(() => text[(string)null!]).Should().Throw<ArgumentNullException>();
        text.TryGet(LanguageTag.Finnish, out var finnish).Should().BeTrue();
        finnish.Should().Be("a");
        text.TryGet(LanguageTag.English, out var english).Should().BeFalse();
        english.Should().BeNull();
        FluentActions.Invoking(() => text.TryGet(null!, out _)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void It_is_a_dictionary_by_language_to_generic_code()
    {
        IReadOnlyDictionary<LanguageTag, string> texts = LocalizedText.Of("sv", "Behandling").With("fi", "Käsittely");

        texts.Keys.Should().Equal(LanguageTag.Finnish, LanguageTag.Swedish);
        texts.Values.Should().Equal("Käsittely", "Behandling");
        texts[LanguageTag.Swedish].Should().Be("Behandling");
        texts.ContainsKey(LanguageTag.English).Should().BeFalse();
        texts.TryGetValue(LanguageTag.Finnish, out var text).Should().BeTrue();
        text.Should().Be("Käsittely");
        texts.TryGetValue(LanguageTag.English, out _).Should().BeFalse();
        FluentActions.Invoking(() => texts[LanguageTag.English]).Should().Throw<KeyNotFoundException>().WithMessage("*en*");
    }

    [Fact]
    public void A_reader_gets_the_text_in_the_language_or_the_nearest()
    {
        var text = LocalizedText.Of("fi", "Käsittely").With("sv", "Behandling").With("en", "Processing").With("sv-AX", "Behandlingen");

        text.For(LanguageTag.Parse("sv-AX")).Should().Be("Behandlingen");
        text.For(LanguageTag.Parse("sv-FI")).Should().Be("Behandling");
        text.For(LanguageTag.Parse("de")).Should().Be("Processing", "English is what most understand");
        LocalizedText.Of("fi", "Käsittely").For(LanguageTag.Parse("de")).Should().Be("Käsittely");
        LocalizedText.Empty.For(LanguageTag.Finnish).Should().BeEmpty();
        FluentActions.Invoking(() => text.For(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void It_is_made_from_a_dictionary()
    {
        var texts = new Dictionary<LanguageTag, string> { [LanguageTag.Swedish] = "b", [LanguageTag.Finnish] = "a" };

        new LocalizedText(texts).Equals(LocalizedText.Of("fi", "a").With("sv", "b")).Should().BeTrue();
        new LocalizedText([]).Equals(LocalizedText.Empty).Should().BeTrue();
        FluentActions.Invoking(() => new LocalizedText([.. texts, .. texts])).Should().Throw<ArgumentException>().WithMessage("*twice*");
        FluentActions.Invoking(() => new LocalizedText(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new LocalizedText([new(LanguageTag.Finnish, null!)])).Should().Throw<ArgumentNullException>();
    }
}
