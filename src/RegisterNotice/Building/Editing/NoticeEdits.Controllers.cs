using RegisterNotice.Json.Shapes;

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

    /// <summary>Changes the controller of a name. Where the change gives it another identifier, the references to it follow.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="name">The name.</param>
    /// <param name="change">Gives the controller as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    /// <exception cref="ArgumentException">The change gives null, or the name of another controller.</exception>
    public static Notice WithController(this Notice notice, string name, Func<Controller, Controller> change) =>
        Follow(Guard.NotNull(notice), notice with { Controllers = ControllerKey.Change(notice.Controllers, name, change) });

    /// <summary>Takes the controller of a name out, and its identifier out of the references to it.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="name">The name.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    /// <exception cref="InvalidOperationException">Some part refers to nothing else: an empty list would mean all. The message names the places.</exception>
    public static Notice WithoutController(this Notice notice, string name) =>
        Leave(Guard.NotNull(notice), notice with { Controllers = ControllerKey.Remove(notice.Controllers, name) });

    /// <summary>Changes the controller at a place. Where the change gives it another identifier, the references to it follow.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/controllers/0</c> of a finding.</param>
    /// <param name="change">Gives the controller as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="ArgumentException">The change gives null.</exception>
    public static Notice WithController(this Notice notice, int index, Func<Controller, Controller> change) =>
        Follow(Guard.NotNull(notice), notice with { Controllers = PartPlace.Change(notice.Controllers, index, change) });

    /// <summary>Takes the controller at a place out, and its identifier out of the references to it.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/controllers/0</c> of a finding.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="InvalidOperationException">Some part refers to nothing else: an empty list would mean all. The message names the places.</exception>
    public static Notice WithoutController(this Notice notice, int index) =>
        Leave(Guard.NotNull(notice), notice with { Controllers = PartPlace.Remove(notice.Controllers, index) });

    // Controllers are told apart by their names; their identifiers are what others refer to.
    private static Notice Follow(Notice before, Notice after)
    {
        for (var i = 0; i < before.Controllers.Count; i++)
        {
            if (before.Controllers[i].Id is { } id && after.Controllers[i].Id is { } now && now != id && !HasController(after, id))
            {
                after = References.Renamed(after, ReferenceTarget.Controllers, id, now);
            }
        }

        return after;
    }

    private static Notice Leave(Notice before, Notice after) => before.Controllers
        .Select(controller => controller.Id)
        .OfType<string>()
        .Where(id => !HasController(after, id))
        .Distinct(StringComparer.Ordinal)
        .Aggregate(after, static (left, id) => References.Without(left, ReferenceTarget.Controllers, "controller", id));

    private static bool HasController(Notice notice, string id) => notice.Controllers.Any(controller => controller.Id == id);
}
