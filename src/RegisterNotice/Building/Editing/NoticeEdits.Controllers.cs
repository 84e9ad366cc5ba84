namespace RegisterNotice;

/// <content>Controllers.</content>
public static partial class NoticeEdits
{
    private static readonly PartKey<Controller> ControllerKey = new("controller", static part => part.Name);

    /// <summary>Adds a controller.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="controller">The controller.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The notice has a controller of the same name.</exception>
    public static Notice AddController(this Notice notice, Controller controller) =>
        Guard.NotNull(notice) with { Controllers = ControllerKey.Add(notice.Controllers, controller) };

    /// <summary>Changes the controller of a name.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="name">The name.</param>
    /// <param name="change">Gives the controller as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    /// <exception cref="ArgumentException">The change gives null, or the name of another controller.</exception>
    public static Notice WithController(this Notice notice, string name, Func<Controller, Controller> change) =>
        Guard.NotNull(notice) with { Controllers = ControllerKey.Change(notice.Controllers, name, change) };

    /// <summary>Takes the controller of a name out.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="name">The name.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    public static Notice WithoutController(this Notice notice, string name) =>
        Guard.NotNull(notice) with { Controllers = ControllerKey.Remove(notice.Controllers, name) };

    /// <summary>Changes the controller at a place.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/controllers/0</c> of a finding.</param>
    /// <param name="change">Gives the controller as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="ArgumentException">The change gives null.</exception>
    public static Notice WithController(this Notice notice, int index, Func<Controller, Controller> change) =>
        Guard.NotNull(notice) with { Controllers = PartPlace.Change(notice.Controllers, index, change) };

    /// <summary>Takes the controller at a place out.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/controllers/0</c> of a finding.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public static Notice WithoutController(this Notice notice, int index) =>
        Guard.NotNull(notice) with { Controllers = PartPlace.Remove(notice.Controllers, index) };
}
