using System.Collections.Frozen;

namespace Prakerja.Domain.Accounts;

/// <summary>
/// Passwords of eight characters and more that are tried first, collected for this project with an eye on Indonesia.
/// Case does not matter, nor do one or two digits or marks at the end of a word of the list.
/// </summary>
internal static class CommonPasswords
{
    private const string Words =
        """
        password passw0rd p4ssw0rd p@ssword p@ssw0rd passwort katasandi sandiku passwordku password123 password1234 mypassword
        newpassword thepassword password2020 password2021 admin123 admin1234 administrator adminadmin administrasi root1234
        rootroot toor1234 letmein123 letmeinnow welcome1 welcome123 changeme changeme123 secret123 secretsecret default123
        testtest test1234 testing123 tester123 guest123 guestguest user1234 username username123 login123 masuk123 masukaja
        qwertyui qwertyuiop qwerty123 qwerty1234 qwerty12345 qwertyqwerty qwer1234 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qazxsw2 q1w2e3r4
        q1w2e3r4t5 zaq12wsx zxcvbnm1 zxcvbnm123 zxcvbnm, asdfghjk asdfghjkl asdfasdf asdf1234 asdf12345 asdqwe123 qweasdzxc
        qwe123qwe qazwsxedc qazwsx123 poiuytrewq lkjhgfdsa mnbvcxz1 abcd1234 abcde12345 abc12345 abcdefgh abcdefghij a1b2c3d4
        aa123456 aaa12345 abcabc123 123abc123 1234abcd 12345abc 123456abc 12345678 123456789 1234567890 0123456789 12341234
        123123123 123321123 123454321 12344321 87654321 987654321 9876543210 0987654321 11223344 1122334455 112233445566 12121212
        10101010 11112222 11110000 12312312 13579246 24681012 20202020 20212021 19451945 17081945 17agustus 17agustus1945
        indonesia indonesiaku indonesia1 indonesia45 indonesia1945 indonesiaraya merdeka45 merdeka1945 merahputih garuda123
        garudapancasila pancasila pancasila5 nusantara bhinneka jakarta123 jakartaku bandung123 surabaya surabaya1 semarang
        makassar palembang yogyakarta jogjakarta jogja123 malang123 medan123 denpasar bali1234 prakerja prakerja1 prakerja123
        prakerja2020 kartuprakerja kartuprakerja123 gelombang7 kerja123 pekerjaan carikerja lowongan lowongankerja semangat
        semangat45 semangat123 sukses123 suksesselalu suksesku bismillah bismillah1 bismillah123 alhamdulillah assalamualaikum
        subhanallah insyaallah masyaallah allahuakbar allah123 yaallah123 muhammad muhammad1 muhammad123 rahasia1 rahasia123
        rahasiaku rahasia12 sayang123 sayangku sayangkamu sayangsayang sayang12 sayangmama akusayangkamu akucintakamu cintaku123
        cintakamu cintasejati cinta123 iloveyou iloveyou1 iloveyou2 iloveyou123 iloveyouu ilovegod iloveme1 loveyou1 loveyou123
        lovelove loveforever kamusayang kangen123 anakku123 anaksoleh mamapapa papamama mamaku123 ibuku123 bapakku123 keluarga
        keluargaku bahagia1 bahagia123 ganteng123 gantengbanget cantik123 cantikku jelek123 bodoamat terserah terserahkamu
        gataugatau lupalagi lupapassword lupasandi akulupa123 jangankepo kepoajalu bonceng123 bintang1 bintang123 bulan123
        matahari matahari1 mentari123 persib1933 persib123 persija1 persija123 persebaya arema1987 aremania bobotoh1 jakmania
        viking123 football liverpool liverpool1 manchester manchesterunited realmadrid barcelona barcelona1 juventus1 chelsea1
        chelsea123 arsenal123 messi1010 ronaldo7 baseball basketball superman superman1 batman123 spiderman doraemon doraemon1
        naruto123 naruto12 pokemon123 starwars hellokitty dragon123 monkey123 princess princess1 sunshine sunshine1 computer
        computer1 internet komputer samsung1 samsung123 samsunggalaxy xiaomi123 android1 android123 facebook facebook1 facebook123
        instagram instagram1 whatsapp whatsapp1 google123 gmail123 youtube1 telkomsel telkomsel1 indosat123 michelle jennifer
        jessica1 charlie1 trustno1 whatever blink182 killer123 master123 football1 freedom1 mustang1 shadow123 michael1 jordan23
        pussycat hunter123 corvette mercedes ferrari1 victoria
        """;

    private static readonly FrozenSet<string> Listed = Words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    public static int Count => Listed.Count;

    public static bool Contains(string password)
    {
        var plain = password.ToLowerInvariant();
        return Listed.Contains(plain) || IsListedWithTail(plain) || plain.Distinct().Count() <= 2 || IsRun(plain);
    }

    private static bool IsListedWithTail(string plain)
    {
        for (var tail = 1; tail <= 2 && !char.IsLetter(plain[^tail]); tail++)
            if (Listed.Contains(plain[..^tail])) return true;
        return false;
    }

    /// <summary>"abcdefghijk", "34567890123": every character the next after the one before, up or down.</summary>
    private static bool IsRun(string text)
    {
        var step = text[1] - text[0];
        if (step is not (1 or -1)) return false;
        for (var at = 1; at < text.Length; at++)
            if (text[at] - text[at - 1] != step) return false;
        return true;
    }
}
