using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using NodaTime;
using NodaTime.Text;
using RegisterNotice.Law;

namespace RegisterNotice.Tests.Law;

/// <summary>Every row of every table of the law, as somebody has read it beside its source: no date, name or form changes unseen.</summary>
public sealed class LawTablesTests
{
    [Fact]
    public void The_tables_hold_what_is_approved() => Approved.ShouldBe(Write(), "tests/RegisterNotice.Tests/Law/LawTables.txt");

    [Fact]
    public void All_tables_are_among_them() =>
        Tables().Select(table => table.Table).Should().Contain([
            nameof(Acts), nameof(AdequacyDecisions), nameof(LegalForms), nameof(RenamedBodies), nameof(RightsMatrix), nameof(StatutoryPeriods), nameof(ThirdCountryTools)]);

    private static string Write()
    {
        var text = new StringBuilder();
        foreach (var (table, rows) in Tables())
        {
            text.Append(CultureInfo.InvariantCulture, $"{table}\n");
            foreach (var row in rows)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {Told(row)}\n");
            }
        }

        text.Append("EuropeanEconomicArea\n");
        foreach (var day in new LocalDate[] { new(2020, 12, 31), new(2026, 11, 29) })
        {
            var members = Model.Values.CountryCodes.Assigned.Where(code => EuropeanEconomicArea.Contains(CountryCode.Parse(code), day));
            text.Append(CultureInfo.InvariantCulture, $"    {Told(day)}: {string.Join(" ", members)}\n");
        }

        return text.ToString();
    }

    private static IEnumerable<(string Table, IEnumerable<object> Rows)> Tables() =>
        typeof(Acts).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true, Namespace: "RegisterNotice.Law" })
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static), (type, property) => (type.Name, property))
            .Where(it => it.property.PropertyType.IsGenericType && it.property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            .Select(it => (it.Name, ((IEnumerable)it.property.GetValue(null)!).Cast<object>()));

    private static string Told(object? value) => value switch
    {
        null => "-",
        string text => text,
        LocalDate day => LocalDatePattern.Iso.Format(day),
        Period period => PeriodPattern.Roundtrip.Format(period),
        LocalizedText or CountryCode or Enum or bool or int => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        IEnumerable list => $"[{string.Join("; ", list.Cast<object>().Select(Told))}]",
        _ => string.Join(" | ", value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name != nameof(NoticePart.AdditionalMembers) && property.GetIndexParameters().Length == 0)
            .Select(property => $"{property.Name} {Told(property.GetValue(value))}")),
    };
}
