using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Changes.ChangeWeight;
using static RegisterNotice.Changes.Weights.FactName;

namespace RegisterNotice.Changes.Weights;

/// <summary>Who is responsible (Articles 4(7), 13(1)(a) and 26; WP260 rev.01, paragraph 29: the identity of the controller is always told).</summary>
internal static class ControllerWeights
{
    /// <summary>Controllers are matched by number, then by name, then where one is left and is reached in the same way.</summary>
    public static readonly MatchPass<Controller>[] Passes =
    [
        MatchPasses.Content<Controller>(),
        MatchPasses.By<Controller>(controller => controller.BusinessId is { } id ? Digits(id.Value) : null),
        MatchPasses.By<Controller>(controller => controller.VatNumber is { } number ? Digits(number.Value) : null),
        MatchPasses.By<Controller>(controller => CompanyNames.WithoutForm(controller.Name)),
        MatchPasses.OnlyLeft<Controller>(AreReachedAlike),
    ];

    public static readonly PartWeights<Controller> Table = new(
        Row.Value(ControllerShape.Id, Gdpr(ChangedFacts.Id, "13(1)(a)"), Editorial, Editorial, Editorial),
        Row.Own(ControllerShape.Name, CompareNames),
        Number(ControllerShape.BusinessId, ChangedFacts.BusinessId, id => id.Value),
        Number(ControllerShape.VatNumber, ChangedFacts.VatNumber, number => number.Value),
        Row.Value(ControllerShape.Address, Gdpr(ChangedFacts.Address, "13(1)(a)"), Notable, Notable, Notable, Likenesses.OfAddresses),
        Row.Set(ControllerShape.Emails, Gdpr(ChangedFacts.Email, "13(1)(a)"), Notable, Notable, Notable, ContactSpelling.Email),
        Row.Set(ControllerShape.Phones, Gdpr(ChangedFacts.Phone, "13(1)(a)"), Notable, Notable, Notable, ContactSpelling.Phone),
        Row.Value(ControllerShape.Website, Gdpr(ChangedFacts.Website, "13(1)(a)"), Notable, Notable, Notable, Likenesses.OfWebsites),
        Row.Value(ControllerShape.Sector, Gdpr(ChangedFacts.Sector, "6(1)"), Notable, Notable, Notable),
        Row.Value(
            ControllerShape.Role, Gdpr(ChangedFacts.ControllerRole, "26(1)"),
            added: role => role == ControllerRole.Sole ? Editorial : Material,
            removed: _ => Notable, changed: (_, _) => Material),
        Row.Part(ControllerShape.Arrangement, Gdpr(ChangedFacts.Arrangement, "26(2)"), PartyWeights.Arrangement, Notable, Notable),
        Row.Set(ControllerShape.Languages, Gdpr(ChangedFacts.ControllerLanguage, "12(1)"), Notable, Notable),
        Row.Parts(
            ControllerShape.OnBehalfOf, Gdpr(ChangedFacts.OnBehalfOf, "30(2)(a)"), PartyWeights.Instructing, Notable, Notable,
            MatchPasses.Content<InstructingController>(),
            MatchPasses.By<InstructingController>(controller => controller.BusinessId?.Value),
            MatchPasses.By<InstructingController>(controller => CompanyNames.WithoutForm(controller.Name))));

    // Another number is another person, told by the names.
    private static MemberRow<Controller> Number<T>(OptionalSlot<Controller, T> slot, FactPhrases fact, Func<T, string> text)
        where T : class
    {
        var supplied = Row.Value(
            slot, Gdpr(fact, "13(1)(a)"), Notable, Notable, Material,
            (old, @new) => Digits(text(old)) == Digits(text(@new)) ? Likeness.Same : Likeness.Other);
        return Row.Own(slot, (run, pair) =>
        {
            if (slot.ValueOf(pair.Old) is { } old && slot.ValueOf(pair.New) is { } @new && Digits(text(old)) != Digits(text(@new)))
            {
                run.Report(
                    Gdpr(ChangedFacts.Controller, "13(1)(a)"), ChangeKind.Changed, Material, pair.NewSpot.Member(slot.PlainName), old,
                    @new, slot.ValueKind,
                    null, told: new(pair.Old, pair.New));
            }
            else
            {
                supplied.Compare(run, pair);
            }
        });
    }

    // Of two with one number another name is a new firm name; without a number, another legal form can be another person.
    private static void CompareNames(ComparisonRun run, PartPair<Controller> pair)
    {
        var (old, @new) = (pair.Old.Name, pair.New.Name);
        var likeness = Likenesses.OfNames(old, @new);
        if (likeness == Likeness.Same || HasOtherNumber(pair))
        {
            return;
        }

        var spot = pair.NewSpot.Member(ControllerShape.Name.PlainName);
        if (likeness == Likeness.Respelled)
        {
            run.Report(
                Gdpr(ChangedFacts.ControllerName, "13(1)(a)"), ChangeKind.Reworded, Editorial, spot, old, @new,
                ControllerShape.Name.ValueKind, null);
        }
        else if (HasSameNumber(pair))
        {
            run.Report(
                Gdpr(ChangedFacts.ControllerName, "13(1)(a)"), ChangeKind.Changed, Notable, spot, old, @new,
                ControllerShape.Name.ValueKind, null);
        }
        else
        {
            run.Report(
                Gdpr(ChangedFacts.Controller, "13(1)(a)"), ChangeKind.Changed, Material, spot, old, @new, ControllerShape.Name.ValueKind,
                null);
        }
    }

    private static bool HasSameNumber(PartPair<Controller> pair) =>
        (pair.Old.BusinessId is { } id && pair.New.BusinessId is { } newId && Digits(id.Value) == Digits(newId.Value))
        || (pair.Old.VatNumber is { } number && pair.New.VatNumber is { } newNumber && Digits(number.Value) == Digits(newNumber.Value));

    private static bool HasOtherNumber(PartPair<Controller> pair) =>
        pair.Old.BusinessId is { } id && pair.New.BusinessId is { } newId && Digits(id.Value) != Digits(newId.Value);

    private static bool AreReachedAlike(Controller old, Controller @new) =>
        old.Emails.Select(ContactSpelling.Domain).Intersect(@new.Emails.Select(ContactSpelling.Domain)).Any(domain => domain is not null)
        || (old.Address is { } address && @new.Address is { } newAddress && Likenesses.OfAddresses(address, newAddress) != Likeness.Other);

    private static string Digits(string number) => string.Concat(number.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
