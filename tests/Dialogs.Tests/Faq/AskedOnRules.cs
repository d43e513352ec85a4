namespace Prakerja.Dialogs.Tests.Faq;

internal static partial class Asked
{
    private const string OnRules = """
        # eligibility
        Apa saja syarat mengikuti Kartu Prakerja?
        syaratnya apa
        syarat
        persyaratan prakerja apa aja
        siapa aja yg boleh daftar
        what are the requirements
        who can apply
        sarat daftar prakerja
        am I eligible?
        ibu rumah tangga boleh ikut ga
        kriteria peserta prakerja
        irt bisa daftar gak
        # excluded-occupations
        Siapa saja yang dilarang ikut?
        pns boleh ikut ga
        siapa yg ga boleh daftar
        apakah ASN bisa daftar
        polisi bisa ikut prakerja?
        who is not allowed to join
        can civil servants apply
        daftar terlarang isinya apa
        perangkat desa boleh daftar ga
        pekerjaan apa yg dilarang
        kepala desa bisa ikut gak
        istri tni boleh daftar
        # age-limit
        Berapa batas usia peserta?
        umur brp boleh daftar
        minimal umur berapa
        umur 17 bisa daftar ga
        sy 50 thn bisa ikut?
        what is the age limit
        how old must I be
        umur maksimal prakerja
        usia 60 masih bisa?
        belum 18 tahun boleh daftar
        sy msh 17 th boleh ikut gak, umur kurang
        # student
        Apakah mahasiswa boleh ikut?
        mahasiswa bisa daftar ga
        masih kuliah boleh ikut
        pelajar bisa ikut gak
        anak sma boleh daftar ga
        can students join
        I am still in college, may I apply
        masih sekolah bisa daftar prakerja?
        mhs boleh gak min
        kuliah sambil ikut prakerja boleh?
        siswa smk bisa daftar
        # family-limit
        Berapa orang dalam satu KK yang boleh ikut?
        satu kk brp orang
        suami istri boleh ikut dua2nya?
        1 kk bisa berapa org
        dalam 1 keluarga boleh 2 orang ga
        how many people per family
        can my wife join too
        adik saya juga mau daftar, satu kk bisa?
        satu keluarga boleh ikut semua?
        kakak dan adik satu kk bisa daftar ga
        max brp org dlm satu kartu keluarga
        # social-aid-recipient
        Apakah penerima bansos boleh ikut?
        penerima pkh bisa daftar ga
        dapat bst bisa ikut prakerja?
        sy dpt bsu boleh daftar prakerja gak
        can social aid recipients join
        penerima blt bisa ikut gak
        kalau sudah terima bansos apa bisa daftar
        orang tua dapat pkh saya boleh ikut?
        penerima bpum boleh ga
        dapet bantuan pkh bs ikut prakerja?
        # pandemic-affected
        Apakah korban PHK diprioritaskan?
        kena phk bisa daftar ga
        saya dirumahkan, apakah boleh ikut?
        terdampak covid didahulukan gak
        are laid off workers given priority
        I lost my job because of the pandemic, can I join
        korban phk dapat prioritas?
        yg kena phk diutamakan ya?
        siapa yg diprioritaskan
        perlu surat phk ga
        dirumahkan karena corona bs daftar?
        # already-working
        Apakah orang yang sudah bekerja boleh ikut?
        sudah kerja boleh daftar ga
        karyawan bisa ikut prakerja?
        sy msh kerja bs ikut gak
        can I join if I am employed
        I have a job, may I apply
        wiraswasta boleh ikut ga
        ojol bisa daftar prakerja?
        buruh pabrik bisa ikut gak
        pedagang kecil boleh daftar
        udh punya kerjaan apa boleh ikut
        # benefits
        Apa manfaat Kartu Prakerja?
        dapat apa aja kalo lolos
        dapet duit berapa
        manfaatnya apa
        keuntungan ikut prakerja
        what do I get
        how much money do we get
        insentifnya berapa
        berapa uang yg didapat
        dpt berapa kalo lolos prakerja
        what are the benefits
        # incentive-disbursement
        Kapan insentif dicairkan?
        insentif blm cair
        kapan cair min
        insentif masuk kemana
        uangnya kapan cair
        when is the incentive paid
        insentif ke ovo atau gopay?
        cara nyambungin rekening bank
        insentif bulan ini blm masuk
        pencairan insentif gmn
        uang insentif kok belum dikirim
        # training-purchase
        Bagaimana cara membeli pelatihan?
        beli pelatihan dimana
        pelatihan apa yg bagus
        cara pake saldo pelatihan
        how do I buy the training
        sudah lolos terus ngapain, harus apa
        sdh lolos harus apa selanjutnya
        platform pelatihannya apa saja
        pilih pelatihan gmn
        which training should I choose
        beli kursus pake saldo gmn
        # membership-revoked
        Mengapa kepesertaan saya dicabut?
        kepesertaan dicabut bisa daftar lagi ga
        akun saya diblokir
        kena blacklist prakerja
        telat beli pelatihan 30 hari dicabut ya
        my membership was revoked
        I am blacklisted, why
        dicabut karena ga beli pelatihan
        nik saya diblacklist
        kok kepesertaan sy dicabut min
        """;
}
