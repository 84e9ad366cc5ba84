namespace RegisterNotice;

/// <content>Who receives data, here and abroad.</content>
public sealed partial class NoticeBuilder
{
    /// <summary>Adds a recipient (Article 13(1)(e)).</summary>
    /// <param name="name">The recipient's name.</param>
    /// <param name="configure">Says in which role, for what and more.</param>
    public NoticeBuilder DiscloseTo(string name, Action<DisclosureBuilder>? configure = null) => Disclose(new(Guard.NotNull(name), Language), configure);

    /// <summary>Adds a category of recipients (Article 13(1)(e)).</summary>
    /// <param name="category">The category, in the builder's language.</param>
    /// <param name="configure">Says in which role, for what and more.</param>
    public NoticeBuilder DiscloseToCategory(string category, Action<DisclosureBuilder>? configure = null) => Disclose(new DisclosureBuilder(null, Language).Category(category), configure);

    /// <summary>Says that nothing is disclosed.</summary>
    /// <param name="statement">The sentence that says so, in the builder's language.</param>
    public NoticeBuilder NoDisclosures(string? statement = null)
    {
        disclosureState = DeclarationState.None;
        disclosureStatement = statement is null ? disclosureStatement : Add(disclosureStatement, statement);
        return this;
    }

    /// <summary>Adds a transfer outside the EU and the EEA (Article 13(1)(f)).</summary>
    /// <param name="country">The country (ISO 3166-1 alpha-2).</param>
    /// <param name="configure">Says to whom, under which safeguard and more.</param>
    /// <exception cref="FormatException"><paramref name="country"/> is no assigned code.</exception>
    public NoticeBuilder TransferTo(string country, Action<TransferBuilder>? configure = null)
    {
        var builder = new TransferBuilder(Language).To(country);
        configure?.Invoke(builder);
        transfers.Add(builder);
        transferState = DeclarationState.Some;
        return this;
    }

    /// <summary>Says that nothing is transferred outside the EU and the EEA.</summary>
    /// <param name="statement">The sentence that says so, in the builder's language.</param>
    public NoticeBuilder NoTransfersOutsideEea(string? statement = null)
    {
        transferState = DeclarationState.None;
        transferStatement = statement is null ? transferStatement : Add(transferStatement, statement);
        return this;
    }

    private NoticeBuilder Disclose(DisclosureBuilder builder, Action<DisclosureBuilder>? configure)
    {
        configure?.Invoke(builder);
        disclosures.Add(builder);
        disclosureState = DeclarationState.Some;
        return this;
    }
}
