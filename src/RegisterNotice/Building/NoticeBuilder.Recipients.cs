namespace RegisterNotice;

/// <content>Who receives data, here and abroad.</content>
public sealed partial class NoticeBuilder
{
    /// <summary>Adds a recipient (Article 13(1)(e)).</summary>
    /// <param name="name">The recipient's name.</param>
    /// <param name="configure">Says in which role, for what and more.</param>
    public NoticeBuilder DiscloseTo(string name, Action<DisclosureBuilder>? configure = null) =>
        Disclose(new(new() { Recipient = new() { Name = Guard.NotNull(name) } }, Language), configure);

    /// <summary>Adds a category of recipients (Article 13(1)(e)).</summary>
    /// <param name="category">The category, in the builder's language.</param>
    /// <param name="configure">Says in which role, for what and more.</param>
    public NoticeBuilder DiscloseToCategory(string category, Action<DisclosureBuilder>? configure = null) =>
        Disclose(NewDisclosure().Category(category), configure);

    /// <summary>Adds a disclosure, whatever is known of its recipient.</summary>
    /// <param name="configure">Says to whom, for what and more.</param>
    public NoticeBuilder Disclose(Action<DisclosureBuilder> configure) => Disclose(NewDisclosure(), Guard.NotNull(configure));

    /// <summary>Says that nothing is disclosed. Recipients that are added too are exceptions from it.</summary>
    /// <param name="statement">The sentence that says so, in the builder's language.</param>
    public NoticeBuilder NoDisclosures(string? statement = null)
    {
        var denied = Part.Disclosures with { State = DeclarationState.None };
        return Set(Part with { Disclosures = statement is null ? denied : denied with { Statement = Add(denied.Statement, statement) } });
    }

    /// <summary>Sets the sentence that speaks of disclosures as a whole.</summary>
    /// <param name="words">The sentence, in the builder's language.</param>
    public NoticeBuilder DisclosuresStatement(string words) =>
        Set(Part with { Disclosures = Part.Disclosures with { Statement = Add(Part.Disclosures.Statement, words) } });

    /// <summary>Adds a transfer outside the EU and the EEA (Article 13(1)(f)).</summary>
    /// <param name="country">The country (ISO 3166-1 alpha-2).</param>
    /// <param name="configure">Says to whom, under which safeguard and more.</param>
    /// <exception cref="FormatException"><paramref name="country"/> is no assigned code.</exception>
    public NoticeBuilder TransferTo(string country, Action<TransferBuilder>? configure = null) =>
        Transfer(NewTransfer().To(country), configure);

    /// <summary>Adds a transfer outside the EU and the EEA, whatever is known of its destination.</summary>
    /// <param name="configure">Says where to, to whom, under which safeguard and more.</param>
    public NoticeBuilder Transfer(Action<TransferBuilder> configure) => Transfer(NewTransfer(), Guard.NotNull(configure));

    /// <summary>Says that nothing is transferred outside the EU and the EEA. Transfers that are added too are exceptions from it.</summary>
    /// <param name="statement">The sentence that says so, in the builder's language.</param>
    public NoticeBuilder NoTransfersOutsideEea(string? statement = null)
    {
        var denied = Part.Transfers with { State = DeclarationState.None };
        return Set(Part with { Transfers = statement is null ? denied : denied with { Statement = Add(denied.Statement, statement) } });
    }

    /// <summary>Sets the sentence that speaks of transfers as a whole.</summary>
    /// <param name="words">The sentence, in the builder's language.</param>
    public NoticeBuilder TransfersStatement(string words) =>
        Set(Part with { Transfers = Part.Transfers with { Statement = Add(Part.Transfers.Statement, words) } });

    private DisclosureBuilder NewDisclosure() => new(new() { Recipient = new() }, Language);

    private TransferBuilder NewTransfer() => new(new(), Language);

    private NoticeBuilder Disclose(DisclosureBuilder builder, Action<DisclosureBuilder>? configure)
    {
        disclosures.Append(builder, Language, configure);
        return Part.Disclosures.State == DeclarationState.NotStated
            ? Set(Part with { Disclosures = Part.Disclosures with { State = DeclarationState.Some } })
            : this;
    }

    private NoticeBuilder Transfer(TransferBuilder builder, Action<TransferBuilder>? configure)
    {
        transfers.Append(builder, Language, configure);
        return Part.Transfers.State == DeclarationState.NotStated
            ? Set(Part with { Transfers = Part.Transfers with { State = DeclarationState.Some } })
            : this;
    }
}
