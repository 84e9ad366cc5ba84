using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Changes.ChangeWeight;
using static RegisterNotice.Changes.Weights.FactName;

namespace RegisterNotice.Changes.Weights;

/// <summary>Controllers, representatives, contacts, the officer and the authority (Articles 13(1)(a)-(b), 13(2)(d), 26, 27, 37 and 38).</summary>
internal static class PartyWeights
{
    /// <summary>Contacts: by a common address or number, then by name or role.</summary>
    public static readonly MatchPass<ContactPoint>[] ContactPasses =
    [
        MatchPasses.Content<ContactPoint>(),
        MatchPasses.ByAny<ContactPoint>(
            contact => contact.Emails.Select(ContactSpelling.Email).Concat(contact.Phones.Select(ContactSpelling.Phone))),
        MatchPasses.ByAny<ContactPoint>(
            contact => contact.Name is { Length: > 0 } name ? [PlainText.Letters(name)] : TextKeys.Of(contact.Role)),
        MatchPasses.OnlyLeft<ContactPoint>(),
    ];

    public static readonly PartWeights<ContactPoint> Contact = ContactOf(Notable);

    /// <summary>The contact point of joint controllers: where rights are used.</summary>
    public static readonly PartWeights<ContactPoint> CommonContact = ContactOf(Material);

    public static readonly PartWeights<JointResponsibility> Responsibility = new(
        Row.Text(JointResponsibilityShape.Task, Gdpr(ChangedFacts.Responsibility, "26(1)"), Notable, Notable, newWords: Notable),
        Row.Reference(
            JointResponsibilityShape.ControllerId, Gdpr(ChangedFacts.Responsibility, "26(1)"), run => run.ControllerIds, Notable, Notable,
            changed: Material));

    public static readonly PartWeights<InstructingController> Instructing = new(
        Row.Value(
            InstructingControllerShape.Name, Gdpr(ChangedFacts.OnBehalfOf, "30(2)(a)"), Notable, Notable, Notable, Likenesses.OfNames),
        Row.Value(InstructingControllerShape.BusinessId, Gdpr(ChangedFacts.BusinessId, "30(2)(a)"), Notable, Notable, Notable),
        Row.Part(InstructingControllerShape.Contact, Gdpr(ChangedFacts.Contact, "30(2)(a)"), Contact, Notable, Notable),
        Row.Part(InstructingControllerShape.Representative, Gdpr(ChangedFacts.Representative, "30(2)(a)"), Contact, Notable, Notable),
        Row.Part(InstructingControllerShape.DataProtectionOfficer, Gdpr(ChangedFacts.Officer, "30(2)(a)"), Contact, Notable, Notable),
        Row.Texts(InstructingControllerShape.Processing, Gdpr(ChangedFacts.ProcessingOnBehalf, "30(2)(b)"), Notable, Notable));

    public static readonly PartWeights<JointArrangement> Arrangement = new(
        Row.Text(JointArrangementShape.Essence, Gdpr(ChangedFacts.Arrangement, "26(2)"), Notable, Notable, newWords: Material),
        Row.Part(JointArrangementShape.ContactPoint, Gdpr(ChangedFacts.CommonContact, "26(1)"), CommonContact, Notable, Notable),
        Row.Parts(
            JointArrangementShape.Responsibilities, Gdpr(ChangedFacts.Responsibility, "26(1)"), Responsibility, Notable, Notable,
            MatchPasses.Content<JointResponsibility>(),
            MatchPasses.ByText<JointResponsibility>(responsibility => responsibility.Task),
            MatchPasses.BySimilarText<JointResponsibility>(responsibility => responsibility.Task)));

    public static readonly PartWeights<DataProtectionOfficer> Officer = new(
        Row.Elsewhere(DataProtectionOfficerShape.State),
        Row.Value(DataProtectionOfficerShape.Name, Gdpr(ChangedFacts.Officer, "13(1)(b)"), Notable, Notable, Notable, Likenesses.OfNames),
        Row.Value(
            DataProtectionOfficerShape.Organisation, Gdpr(ChangedFacts.Organisation, "13(1)(b)"), Notable, Notable, Notable,
            Likenesses.OfNames),
        Row.Value(
            DataProtectionOfficerShape.Address, Gdpr(ChangedFacts.Address, "13(1)(b)"), Notable, Notable, Notable,
            Likenesses.OfAddresses),
        Row.Set(DataProtectionOfficerShape.Emails, Gdpr(ChangedFacts.Email, "13(1)(b)"), Notable, Notable, Notable, ContactSpelling.Email),
        Row.Set(DataProtectionOfficerShape.Phones, Gdpr(ChangedFacts.Phone, "13(1)(b)"), Notable, Notable, Notable, ContactSpelling.Phone),
        Row.Value(
            DataProtectionOfficerShape.Website, Gdpr(ChangedFacts.Website, "13(1)(b)"), Notable, Notable, Notable, Likenesses.OfWebsites),
        Row.Text(
            DataProtectionOfficerShape.Statement, Gdpr(ChangedFacts.OfficerStatement, "13(1)(b)"), Editorial, Editorial,
            newWords: Notable));

    public static readonly PartWeights<SupervisoryAuthority> Authority = new(
        Row.Text(SupervisoryAuthorityShape.Name, Gdpr(ChangedFacts.Authority, "13(2)(d)"), Notable, Notable, newWords: Notable),
        Row.Value(
            SupervisoryAuthorityShape.Address, Gdpr(ChangedFacts.AuthorityContact, "13(2)(d)"), Editorial, Editorial, Editorial,
            Likenesses.OfAddresses),
        Row.Value(
            SupervisoryAuthorityShape.VisitingAddress, Gdpr(ChangedFacts.AuthorityContact, "13(2)(d)"), Editorial, Editorial, Editorial,
            Likenesses.OfAddresses),
        Row.Value(
            SupervisoryAuthorityShape.Email, Gdpr(ChangedFacts.AuthorityContact, "13(2)(d)"), Editorial, Editorial, Editorial,
            Likenesses.OfEmails),
        Row.Value(
            SupervisoryAuthorityShape.Phone, Gdpr(ChangedFacts.AuthorityContact, "13(2)(d)"), Editorial, Editorial, Editorial,
            Likenesses.OfPhones),
        Row.Value(
            SupervisoryAuthorityShape.Website, Gdpr(ChangedFacts.AuthorityContact, "13(2)(d)"), Editorial, Editorial, Editorial,
            Likenesses.OfWebsites));

    private static PartWeights<ContactPoint> ContactOf(ChangeWeight changed) => new(
        Row.Value(ContactPointShape.Name, Gdpr(ChangedFacts.Contact, "13(1)(a)"), Notable, Notable, changed, Likenesses.OfNames),
        Row.Text(ContactPointShape.Role, Gdpr(ChangedFacts.Role, "13(1)(a)"), Notable, Notable, newWords: changed),
        Row.Value(
            ContactPointShape.Organisation, Gdpr(ChangedFacts.Organisation, "13(1)(a)"), Notable, Notable, changed, Likenesses.OfNames),
        Row.Value(ContactPointShape.Address, Gdpr(ChangedFacts.Address, "13(1)(a)"), Notable, Notable, changed, Likenesses.OfAddresses),
        Row.Set(ContactPointShape.Emails, Gdpr(ChangedFacts.Email, "13(1)(a)"), Notable, Notable, changed, ContactSpelling.Email),
        Row.Set(ContactPointShape.Phones, Gdpr(ChangedFacts.Phone, "13(1)(a)"), Notable, Notable, changed, ContactSpelling.Phone),
        Row.Value(ContactPointShape.Website, Gdpr(ChangedFacts.Website, "13(1)(a)"), Notable, Notable, changed, Likenesses.OfWebsites));
}
