namespace RegisterNotice;

/// <summary>What the builders of everybody with an address share.</summary>
/// <typeparam name="TSelf">The builder itself.</typeparam>
/// <typeparam name="TPart">What it builds.</typeparam>
public abstract class PartyBuilder<TSelf, TPart> : PartBuilder<TSelf, TPart>
    where TSelf : PartyBuilder<TSelf, TPart>
    where TPart : NoticePart
{
    private protected PartyBuilder(TPart part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected abstract ContactDetails Details { get; set; }

    /// <summary>Adds an e-mail address.</summary>
    /// <param name="address">The address.</param>
    public TSelf Email(string address)
    {
        Details = Details with { Emails = [.. Details.Emails, Guard.NotNull(address)] };
        return Self;
    }

    /// <summary>Adds a phone number.</summary>
    /// <param name="number">The number; E.164 (<c>+358401234567</c>) is understood best.</param>
    public TSelf Phone(string number)
    {
        Details = Details with { Phones = [.. Details.Phones, Guard.NotNull(number)] };
        return Self;
    }

    /// <summary>Sets the postal address.</summary>
    /// <param name="street">Street and number.</param>
    /// <param name="postalCode">The postal code; in Finland five digits.</param>
    /// <param name="town">The post town.</param>
    /// <param name="country">The country (ISO 3166-1 alpha-2), Finland unless given.</param>
    /// <exception cref="FormatException"><paramref name="country"/> is no assigned code.</exception>
    public TSelf Address(string street, string postalCode, string town, string country = "FI") =>
        Address(new PostalAddress { Street = street, PostalCode = postalCode, Town = town, Country = CountryCode.Parse(country) });

    /// <summary>Sets the postal address.</summary>
    /// <param name="address">The address.</param>
    public TSelf Address(PostalAddress address)
    {
        Details = Details with { Address = Guard.NotNull(address) };
        return Self;
    }

    /// <summary>Sets the address of the website.</summary>
    /// <param name="address">The address.</param>
    public TSelf Website(string address)
    {
        Details = Details with { Website = Guard.NotNull(address) };
        return Self;
    }
}
