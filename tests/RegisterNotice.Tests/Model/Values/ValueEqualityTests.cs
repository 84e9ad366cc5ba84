namespace RegisterNotice.Tests.Model.Values;

/// <summary>What holds for all values that are kept as they are written.</summary>
public sealed class ValueEqualityTests
{
    public static TheoryData<object, object, object> Values => new()
    {
        { BusinessId.AsWritten("2345678-0"), BusinessId.Parse("2345678-0"), BusinessId.AsWritten("2345678-1") },
        { VatNumber.AsWritten("FI23456780"), VatNumber.Parse("FI23456780"), VatNumber.AsWritten("FI23456781") },
        { CountryCode.AsWritten("FI"), CountryCode.Parse("FI"), CountryCode.AsWritten("UK") },
        { LanguageTag.AsWritten("sv-fi"), LanguageTag.Parse("sv-FI"), LanguageTag.AsWritten("sv") },
        { LocalizedText.Of("fi", "a").With("sv", "b"), LocalizedText.Of("sv", "b").With("fi", "a"), LocalizedText.Of("fi", "a").With("sv", "c") },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void They_are_compared_by_what_is_written(object value, object same, object other)
    {
        value.Equals(value).Should().BeTrue();
        value.Equals(same).Should().BeTrue();
        value.GetHashCode().Should().Be(same.GetHashCode());
        value.Equals(other).Should().BeFalse();
        value.GetHashCode().Should().NotBe(other.GetHashCode());
        value.Equals("FI").Should().BeFalse();
        value.ToString().Should().Be(same.ToString()).And.NotBe(other.ToString());
        value.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void They_show_what_is_written()
    {
        BusinessId.AsWritten("12").ToString().Should().Be("12");
        VatNumber.AsWritten("12").ToString().Should().Be("12");
        CountryCode.AsWritten("UK").ToString().Should().Be("UK");
        LanguageTag.AsWritten("suomi!").ToString().Should().Be("suomi!");
        LocalizedText.Of("sv", "b").With("fi", "a").ToString().Should().Be("fi: a | sv: b");
    }

    [Fact]
    public void Null_is_refused_where_a_value_is_kept_or_read()
    {
        foreach (var refused in new Action[]
                 {
                     () => BusinessId.AsWritten(null!), () => BusinessId.Parse(null!), () => VatNumber.AsWritten(null!), () => VatNumber.Parse(null!), () => CountryCode.AsWritten(null!), () => CountryCode.Parse(null!),
                     () => LanguageTag.AsWritten(null!), () => LanguageTag.Parse(null!), () => LocalizedText.Of("fi", null!), () => LocalizedText.Of((LanguageTag)null!, "a"), () => LocalizedText.Empty.With("fi", null!),
                     () => LocalizedText.Empty.With((LanguageTag)null!, "a"), () => LocalizedText.Of("fi", "a").With((LanguageTag)null!, "a"),
                 })
        {
            refused.Should().Throw<ArgumentNullException>();
        }

        (BusinessId.TryParse(null, out _) || VatNumber.TryParse(null, out _) || CountryCode.TryParse(null, out _) || LanguageTag.TryParse(null, out _)).Should().BeFalse();
    }
}
