namespace RegisterNotice;

/// <summary>Builds a <see cref="Controller"/>.</summary>
public sealed class ControllerBuilder : PartyBuilder<ControllerBuilder, Controller>
{
    private ContactPointBuilder? contactPoint;

    internal ControllerBuilder(Controller part, LanguageTag language)
        : base(part, language) => contactPoint = part.Arrangement?.ContactPoint is { } point ? new(point, language) : null;

    private protected override ControllerBuilder Self => this;

    private protected override ContactDetails Details
    {
        get => new(Part.Address, Part.Emails, Part.Phones, Part.Website);
        set => Set(Part with { Address = value.Address, Emails = value.Emails, Phones = value.Phones, Website = value.Website });
    }

    /// <summary>Sets the identifier by which purposes, requests and responsibilities refer to the controller.</summary>
    /// <param name="id">The identifier, such as <c>city</c>.</param>
    public ControllerBuilder Id(string id) => Set(Part with { Id = Guard.NotNull(id) });

    /// <summary>Sets the business ID.</summary>
    /// <param name="id">Seven digits, a hyphen and the check digit; another text is held as written, and validation tells that it is wrong.</param>
    public ControllerBuilder BusinessId(string id) => Set(Part with { BusinessId = RegisterNotice.BusinessId.AsWritten(id) });

    /// <summary>Sets the VAT number.</summary>
    /// <param name="number">The country's prefix and the number; another text is held as written, and validation tells that it is wrong.</param>
    public ControllerBuilder VatNumber(string number) => Set(Part with { VatNumber = RegisterNotice.VatNumber.AsWritten(number) });

    /// <summary>Says that the controller is a private body.</summary>
    public ControllerBuilder Private() => Set(Part with { Sector = Sector.Private });

    /// <summary>Says that the controller is an authority or another public body.</summary>
    public ControllerBuilder Public() => Set(Part with { Sector = Sector.Public });

    /// <summary>Says that the controller decides jointly with the others (Article 26).</summary>
    /// <param name="arrangement">The essence of the arrangement: who answers for what, in the builder's language.</param>
    /// <param name="contact">The contact point for data subjects.</param>
    public ControllerBuilder Jointly(string arrangement, Action<ContactPointBuilder>? contact = null)
    {
        var essence = Add(Part.Arrangement?.Essence, arrangement);
        if (contact is not null)
        {
            var point = contactPoint ?? new(new(), Language);
            point.Configure(Language, contact);
            contactPoint = point;
        }

        return Set(Part with { Role = ControllerRole.Joint, Arrangement = (Part.Arrangement ?? new()) with { Essence = essence } });
    }

    /// <summary>
    /// Says which of the joint controllers answers for a task (Article 26(1)), or gives the first task of the same controller that has no words in the
    /// builder's language its words in it.
    /// </summary>
    /// <param name="task">The task, in the builder's language.</param>
    /// <param name="controllerId">The identifier of the controller that answers for it.</param>
    public ControllerBuilder Responsibility(string task, string? controllerId = null)
    {
        var arrangement = Part.Arrangement ?? new();
        var tasks = Continue(
            arrangement.Responsibilities,
            each => each.ControllerId == controllerId && each.Task[Language] is null,
            () => new() { Task = LocalizedText.Empty, ControllerId = controllerId },
            each => each with { Task = Add(each.Task, task) });
        return Set(Part with { Arrangement = arrangement with { Responsibilities = tasks } });
    }

    /// <summary>Says in which languages the controller must serve.</summary>
    /// <param name="tags">The languages' tags (BCP 47).</param>
    /// <exception cref="FormatException">A tag is not well-formed.</exception>
    public ControllerBuilder ServesIn(params string[] tags)
    {
        var added = Guard.NoNulls(tags).Select(LanguageTag.Parse).ToArray();
        return Set(Part with { Languages = [.. Part.Languages, .. added.Except(Part.Languages)] });
    }

    /// <summary>
    /// Says that it decides nothing, but processes on behalf of a controller (Articles 28 and 30(2)), or goes on with what was said of that controller.
    /// </summary>
    /// <param name="name">The controller's name.</param>
    /// <param name="configure">Says how the controller is reached and what is processed for it.</param>
    public ControllerBuilder OnBehalfOf(string name, Action<InstructingControllerBuilder>? configure = null)
    {
        Guard.NotNull(name);
        var all = Continue(Part.OnBehalfOf, each => each.Name == name, () => new() { Name = name }, each =>
        {
            var builder = new InstructingControllerBuilder(each, Language);
            builder.Configure(Language, configure);
            return builder.Part;
        });
        return Set(Part with { Role = ControllerRole.Processor, OnBehalfOf = all });
    }

    internal override Controller Build() =>
        contactPoint is null || Part.Arrangement is null
            ? Part
            : Part with { Arrangement = Part.Arrangement with { ContactPoint = contactPoint.Build() } };

    internal override Action Remember()
    {
        var (outer, point) = (base.Remember(), contactPoint);
        var inner = point?.Remember();
        return () =>
        {
            outer();
            inner?.Invoke();
            contactPoint = point;
        };
    }
}
