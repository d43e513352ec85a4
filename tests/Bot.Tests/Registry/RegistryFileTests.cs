using System.Text;
using Prakerja.Bot.Registry;

namespace Prakerja.Bot.Tests.Registry;

/// <summary>Files of people as spreadsheets, databases and strangers make them.</summary>
public sealed class RegistryFileTests
{
    private const string Quote = "\"";

    [Fact]
    public async Task A_person_is_read()
    {
        var person = Assert.IsType<RegistryLine.Person>(Assert.Single(await CsvText.Of(CsvText.Header, CsvText.Sari).Read()));
        Assert.Equal(
            (2, "3404015001900003", "3404011203080012", "1990-01-10"),
            ((int)person.Number, person.Nik.Value, person.FamilyCard.Value, person.BirthDate.Stored));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Any_line_end_will_do(string end)
    {
        var csv = new MemoryStream(Encoding.UTF8.GetBytes(string.Join(end, CsvText.Header, CsvText.Sari, "", CsvText.Budi, "")));
        Assert.Equal([2, 4], (await csv.Read()).Select(line => (int)Assert.IsType<RegistryLine.Person>(line).Number));
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_header()
    {
        byte[] text = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{CsvText.Header}\r\n{CsvText.Sari}\r\n")];
        Assert.IsType<RegistryLine.Person>(Assert.Single(await new MemoryStream(text).Read()));
    }

    [Fact]
    public async Task A_file_in_UTF_16_is_read()
    {
        byte[] text = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes($"{CsvText.Header}\n{CsvText.Sari}\n")];
        Assert.IsType<RegistryLine.Person>(Assert.Single(await new MemoryStream(text).Read()));
    }

    [Theory]
    [InlineData("\"nik\",\"kk\",\"full_name\",\"birth_date\"", "\"3404015001900003\",\"3404011203080012\",\"Sari, \"\"Contoh\"\"\",\"1990-01-10\"")]
    [InlineData(" NIK , KK ,full_name, Birth_Date ", " 3404015001900003 , 3404011203080012 ,Sari, 10-01-1990 ")]
    [InlineData("full_name,birth_date,kk,nik", "Sari,10/01/1990,3404011203080012,3404015001900003")]
    [InlineData(CsvText.Header, "3404015001900003,3404011203080012,,19900110")]
    public async Task Quotes_spaces_other_order_and_other_dates_are_read(string header, string row)
    {
        var person = Assert.IsType<RegistryLine.Person>(Assert.Single(await CsvText.Of(header, row).Read()));
        Assert.Equal(("3404015001900003", "1990-01-10"), (person.Nik.Value, person.BirthDate.Stored));
    }

    [Theory]
    [InlineData("340401500190000,3404011203080012,S,1990-01-10", "nik: not 16 digits")]
    [InlineData("3404 0150 0190 0003,3404011203080012,S,1990-01-10", "nik: not 16 digits")]
    [InlineData("'3404015001900003,3404011203080012,S,1990-01-10", "nik: not 16 digits")]
    [InlineData("3.40402E+15,3404011203080012,S,1990-01-10", "nik: a spreadsheet made a rounded figure of it (3.4E+15); export the column as text")]
    [InlineData("9904015001900003,3404011203080012,S,1990-01-10", "nik: no province has this code")]
    [InlineData("3404013202900003,3404011203080012,S,1990-01-10", "nik: the day or month inside it does not exist")]
    [InlineData("3404015001900000,3404011203080012,S,1990-01-10", "nik: its serial number is 0000")]
    [InlineData("3404015001900003,,S,1990-01-10", "kk: not 16 digits")]
    [InlineData("3404015001900003,0004011203080012,S,1990-01-10", "kk: no province has this code")]
    [InlineData("3404015001900003,3404011203080012,S,", "birth_date: empty")]
    [InlineData("3404015001900003,3404011203080012,S,1990-02-31", "birth_date: no such day")]
    [InlineData("3404015001900003,3404011203080012,S,2027-01-01", "birth_date: in the future")]
    [InlineData("3404015001900003,3404011203080012,S,1901-01-01", "birth_date: more than 120 years ago")]
    [InlineData("3404015001900003,3404011203080012,S,10-01-90", "birth_date: a year of two digits")]
    [InlineData("3404015001900003,3404011203080012,S,=1+1", "birth_date: not a date such as 1990-12-31 or 31-12-1990")]
    [InlineData("3404015001900003,3404011203080012,1990-01-10", "3 columns instead of 4")]
    [InlineData("3404015001900003,3404011203080012,S,1990-01-10,x", "5 columns instead of 4")]
    [InlineData("3404015001900003;3404011203080012;S;1990-01-10", "1 columns instead of 4")]
    public async Task A_bad_line_is_named_with_its_reason_and_the_next_is_read(string row, string reason)
    {
        var lines = await CsvText.Of(CsvText.Header, row, CsvText.Budi).Read();
        Assert.Equal(new RegistryLine.Bad(2, reason), lines[0]);
        Assert.Equal(3, Assert.IsType<RegistryLine.Person>(lines[1]).Number);
    }

    [Fact]
    public async Task A_reason_never_holds_what_stood_in_the_line()
    {
        var bad = await CsvText.Of(
            CsvText.Header,
            "34040150019000031,340401120308001,Rahasia Contoh,31-02-1990",
            "3404015001900003,3404011203080012,Rahasia Contoh,31-02-1990").Read();
        Assert.All(bad.Cast<RegistryLine.Bad>(), line => Assert.DoesNotMatch("3404|Rahasia|31-02", line.Reason));
    }

    [Theory]
    [InlineData("3404015001900003,3404011203080012," + Quote + "Sari,1990-01-10")]
    [InlineData(Quote + "3404015001900003,3404011203080012,Sari,1990-01-10")]
    [InlineData("3404015001900003,3404011203080012," + Quote + "Sari" + Quote + " Contoh,1990-01-10")]
    public async Task An_open_quote_spoils_one_line_and_not_the_rest(string row)
    {
        var lines = await CsvText.Of(CsvText.Header, CsvText.Sari, row, CsvText.Budi).Read();
        Assert.Equal(
            [typeof(RegistryLine.Person), typeof(RegistryLine.Bad), typeof(RegistryLine.Person)], lines.Select(line => line.GetType()));
        Assert.Equal([2, 3, 4], lines.Select(line => (int)line.Number));
    }

    [Fact]
    public async Task A_quote_inside_a_name_does_no_harm()
    {
        var lines = await CsvText.Of(CsvText.Header, "3404015001900003,3404011203080012,Sari \"Ai\" Contoh,1990-01-10").Read();
        Assert.IsType<RegistryLine.Person>(Assert.Single(lines));
    }

    [Theory]
    [InlineData("nik;kk;full_name;birth_date", "The columns are separated by semicolons. Save the file with commas: nik,kk,full_name,birth_date")]
    [InlineData("nik\tkk\tfull_name\tbirth_date", "The columns are separated by tabs. Save the file with commas: nik,kk,full_name,birth_date")]
    [InlineData("nik,kk,name,birth_date", "The first line must name the columns: nik,kk,full_name,birth_date. Missing: full_name")]
    [InlineData("nik,kk,full_name,birth_date,address", "The first line names more than the columns nik,kk,full_name,birth_date")]
    [InlineData("nik,nik,kk,full_name,birth_date", "The first line names more than the columns nik,kk,full_name,birth_date")]
    [InlineData(CsvText.Sari, "The first line must name the columns: nik,kk,full_name,birth_date. Missing: nik, kk, full_name, birth_date")]
    [InlineData("PK\u0003\u0004\u0014", "The first line must name the columns: nik,kk,full_name,birth_date. Missing: nik, kk, full_name, birth_date")]
    public async Task A_wrong_header_ends_it_with_what_to_do(string header, string reason)
        => Assert.Equal(new RegistryLine.Unreadable(1, reason), Assert.Single(await CsvText.Of(header, CsvText.Sari).Read()));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    public async Task An_empty_file_is_said_to_be_empty(string text)
        => Assert.StartsWith("The file is empty", Assert.IsType<RegistryLine.Unreadable>(Assert.Single(await CsvText.Of(text).Read())).Reason);

    [Theory]
    [InlineData('x')]
    [InlineData(',')]
    [InlineData('\0')]
    public async Task A_line_without_end_is_not_read_into_memory(char filling)
    {
        var lines = await CsvText.Of(CsvText.Header, CsvText.Sari, new string(filling, 1_000_000)).Read();
        Assert.IsType<RegistryLine.Person>(lines[0]);
        Assert.Equal(3, Assert.IsType<RegistryLine.Unreadable>(lines[1]).Number);
    }
}
