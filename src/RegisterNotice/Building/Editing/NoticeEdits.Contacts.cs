namespace RegisterNotice;

/// <content>Contact points.</content>
public static partial class NoticeEdits
{
    private static readonly PartKey<ContactPoint> ContactKey = new("contact point", static part => part.Name);

    /// <summary>Adds a contact point.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="contact">The contact point.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The notice has a contact point of the same name.</exception>
    public static Notice AddContact(this Notice notice, ContactPoint contact) =>
        Guard.NotNull(notice) with { Contacts = ContactKey.Add(notice.Contacts, contact) };

    /// <summary>Changes the contact point of a name.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="name">The name of the person.</param>
    /// <param name="change">Gives the contact point as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    /// <exception cref="ArgumentException">The change gives null, or the name of another contact point.</exception>
    public static Notice WithContact(this Notice notice, string name, Func<ContactPoint, ContactPoint> change) =>
        Guard.NotNull(notice) with { Contacts = ContactKey.Change(notice.Contacts, name, change) };

    /// <summary>Takes the contact point of a name out.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="name">The name of the person.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    public static Notice WithoutContact(this Notice notice, string name) =>
        Guard.NotNull(notice) with { Contacts = ContactKey.Remove(notice.Contacts, name) };

    /// <summary>Changes the contact point at a place.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/contacts/0</c> of a finding.</param>
    /// <param name="change">Gives the contact point as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="ArgumentException">The change gives null.</exception>
    public static Notice WithContact(this Notice notice, int index, Func<ContactPoint, ContactPoint> change) =>
        Guard.NotNull(notice) with { Contacts = PartPlace.Change(notice.Contacts, index, change) };

    /// <summary>Takes the contact point at a place out.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/contacts/0</c> of a finding.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public static Notice WithoutContact(this Notice notice, int index) =>
        Guard.NotNull(notice) with { Contacts = PartPlace.Remove(notice.Contacts, index) };
}
