"""The invented people of Kecamatan Sukamaju, Kabupaten Contoh: staff list of January 2026 and who came later."""

# ruff: noqa: E501
from __future__ import annotations

from typing import NamedTuple

NAMA_KANTOR = "Kecamatan Sukamaju"
INSTANSI = "Pemerintah Kabupaten Contoh"
TEMPAT = "Sukamaju"
ALAMAT = "Jalan Contoh Nomor 1, Sukamaju"
TAHUN = 2026
JUMLAH_AWAL = 35


class Orang(NamedTuple):
    """One person as the staff workbook has them; `kunci` is how the other data modules call the seat."""

    kunci: str
    nip: str
    nama: str
    gelar_depan: str
    gelar_belakang: str
    status: str
    golongan: str
    tmt_golongan: str
    jabatan: str
    tmt_jabatan: str
    unit: str
    pendidikan: str
    pns_id: str = ""


# fmt: off
PEGAWAI: tuple[Orang, ...] = (
    Orang("camat", "198504182008031001", "Darto Kusumo", "Drs.", "S.IP., M.Si.",
          "PNS", "IV/a", "01-03-2008", "Camat", "01-07-2020",
          "Kecamatan Sukamaju", "S2", "F8DCDA999D4EAC5CDEAA81EB3D74CB34"),
    Orang("sekcam", "198610122010031005", "Galih Larasati", "", "S.IP.",
          "PNS", "III/d", "01-03-2010", "Sekretaris Kecamatan", "01-11-2021",
          "Sekretariat Kecamatan Sukamaju", "S1", "546E32EE2DBBFA6C2E109B9F666DCA00"),
    Orang("kasubag_umum", "198209142007032001", "Ayu Rahayu", "", "S.T.",
          "PNS", "III/c", "01-03-2007", "Kepala Subbagian Umum dan Kepegawaian", "01-08-2022",
          "Subbagian Umum dan Kepegawaian", "S1", "23833AAC1357143682896F83C07F9C7D"),
    Orang("kasubag_renkeu", "198208022004031001", "Agus Ramdani", "", "S.E.",
          "PNS", "III/c", "01-03-2004", "Kepala Subbagian Perencanaan dan Keuangan", "01-09-2025",
          "Subbagian Perencanaan dan Keuangan", "S1", "86767387331DC8AD701EF6C4A53B0255"),
    Orang("kasi_pem", "197504251999011007", "Joko Hidayat", "", "S.IP.",
          "PNS", "III/d", "01-01-1999", "Kepala Seksi Pemerintahan", "01-02-2021",
          "Seksi Pemerintahan", "S1", "F5523A9DA8D70C5498A6F9506CEDFE98"),
    Orang("kasi_trantib", "198206202005121002", "Surya Firdaus", "", "S.IP.",
          "PNS", "III/c", "01-12-2005", "Kepala Seksi Ketenteraman dan Ketertiban Umum", "01-12-2022",
          "Seksi Ketenteraman dan Ketertiban Umum", "S1", "40FC7CB483CC5CA5E9BBDAA5E6225BF1"),
    Orang("kasi_pmd", "197303021997122001", "Ayu Damayanti", "", "S.IP.",
          "PNS", "III/d", "01-12-1997", "Kepala Seksi Pemberdayaan Masyarakat", "01-11-2022",
          "Seksi Pemberdayaan Masyarakat", "S1", "5A90D7FB5C989E27FF2115BE27BFC3AC"),
    Orang("kasi_kesos", "196809101998122004", "Siti Larasati", "", "S.T.",
          "PNS", "III/c", "01-12-1998", "Kepala Seksi Kesejahteraan Sosial", "01-12-2022",
          "Seksi Kesejahteraan Sosial", "S1", "21039A53DB1F1F78C9B7C4A9702BCBB6"),
    Orang("kasi_yanum", "196806011996032008", "Indah Permana", "", "S.Sos.",
          "PNS", "III/c", "01-03-1996", "Kepala Seksi Pelayanan Umum", "01-11-2020",
          "Seksi Pelayanan Umum", "S1", "720672E75E2E6CCAFFEDE92C0FC75AE2"),
    Orang("arsiparis_pertama", "198202252006012001", "Kartika Melati", "", "S.T.",
          "PNS", "III/b", "01-01-2006", "Arsiparis Ahli Pertama", "01-03-2021",
          "Subbagian Umum dan Kepegawaian", "S1", "2FECFF57CADD40948998D46A16CE01DA"),
    Orang("perencana", "199005282014032007", "Lestari Saputra", "", "S.IP., M.Si.",
          "PNS", "III/d", "01-03-2014", "Perencana Ahli Muda", "01-02-2022",
          "Subbagian Perencanaan dan Keuangan", "S2", "411CB0224EB6D3D308B3D87312907B39"),
    Orang("prakom", "197004231998012004", "Dewi Saputra", "", "A.Md.",
          "PNS", "II/d", "01-01-1998", "Pranata Komputer Terampil", "01-06-2024",
          "Seksi Pelayanan Umum", "D3", "4CB5600BCA80A82C437884EFCBAD17E4"),
    Orang("arsiparis_mahir", "198012092002032001", "Lestari Anggraini", "", "A.Md.",
          "PNS", "III/a", "01-03-2002", "Arsiparis Mahir", "01-05-2021",
          "Sekretariat Kecamatan Sukamaju", "D3", "BE50FA58AAE3D3889715381EFC14BAD9"),
    Orang("staf_umum", "198004022004121003", "Mega Mahendra", "", "",
          "PNS", "II/c", "01-12-2004", "Penelaah Teknis Kebijakan", "01-04-2021",
          "Subbagian Umum dan Kepegawaian", "SMA", "C56D741D267768171832492D9D1B7CF3"),
    Orang("staf_renkeu", "198012272004011004", "Bayu Kusumo", "", "S.IP.",
          "PNS", "III/b", "01-01-2004", "Penelaah Teknis Kebijakan", "01-04-2023",
          "Subbagian Perencanaan dan Keuangan", "S1", "ABAD83D6FA0C217978C2C45C9B786849"),
    Orang("staf_pem", "199307212016012001", "Endang Setyawan", "", "",
          "PNS", "III/a", "01-01-2016", "Pengadministrasi Umum", "01-02-2021",
          "Seksi Pemerintahan", "SMA", "D85E014F837D4508619A70CBF3739B1E"),
    Orang("staf_trantib", "198908092012122004", "Kartika Maharani", "", "A.Md.",
          "PNS", "II/d", "01-12-2012", "Penelaah Teknis Kebijakan", "01-11-2021",
          "Seksi Ketenteraman dan Ketertiban Umum", "D3", "B3E22AFA4888E559BD8CC3F76F04FBC9"),
    Orang("staf_pmd", "199211122017032005", "Ratna Cahyani", "", "",
          "PNS", "III/b", "01-03-2017", "Pengadministrasi Umum", "01-03-2020",
          "Seksi Pemberdayaan Masyarakat", "SMA", "520D7B742742AC3DA16AD651469FD024"),
    Orang("staf_kesos", "197104101995032001", "Kartika Rahayu", "", "A.Md.",
          "PNS", "II/c", "01-03-1995", "Pengadministrasi Umum", "01-03-2022",
          "Seksi Kesejahteraan Sosial", "D3", "51DDE4CE5273307EF8525CA5BF839E59"),
    Orang("staf_yanum", "198601112009031003", "Joko Wibawa", "", "S.E.",
          "PNS", "III/b", "01-03-2009", "Penelaah Teknis Kebijakan", "01-02-2022",
          "Seksi Pelayanan Umum", "S1", "6CB0371AB14F8B4C27FF73C22FE2B909"),
    Orang("lurah_melati", "199206232016121008", "Taufik Kencana", "", "S.T.",
          "PNS", "III/d", "01-12-2016", "Lurah", "01-11-2024",
          "Kelurahan Melati", "S1", "40DB9B73E917A159907B97A9AD1D6F4F"),
    Orang("seklur_melati", "197111191995012001", "Ratna Maharani", "", "S.E.",
          "PNS", "III/c", "01-01-1995", "Sekretaris Kelurahan", "01-12-2021",
          "Kelurahan Melati", "S1", "A9F2740BD74BE081E8EA74D14B25B637"),
    Orang("pem_melati", "198805022013122002", "Putri Suryana", "", "S.Sos.",
          "PNS", "III/b", "01-12-2013", "Kepala Seksi Pemerintahan dan Pelayanan Publik", "01-02-2024",
          "Kelurahan Melati", "S1", "58BEE58FE3E85E72AFE0CA48E7B0F56D"),
    Orang("ekbang_melati", "198108162005122007", "Surya Suryana", "", "S.IP.",
          "PNS", "III/b", "01-12-2005", "Kepala Seksi Ekonomi dan Pembangunan", "01-03-2021",
          "Kelurahan Melati", "S1", "39DBD7EC0EB2965707FFAD7690182F6C"),
    Orang("staf_melati", "197601191999011001", "Galih Prakoso", "", "",
          "PNS", "II/c", "01-01-1999", "Pengadministrasi Umum", "01-10-2019",
          "Kelurahan Melati", "SMA", "1D80E860B4D2BB0C5EED691E5A164D74"),
    Orang("lurah_kenanga", "198809042013031006", "Yusuf Nugraha", "", "S.Sos.",
          "PNS", "III/d", "01-03-2013", "Lurah", "01-12-2019",
          "Kelurahan Kenanga", "S1", "41404AE7D726AC74CA9F4754C412138E"),
    Orang("seklur_kenanga", "198601212011122008", "Kartika Astuti", "", "S.Sos.",
          "PNS", "III/c", "01-12-2011", "Sekretaris Kelurahan", "01-06-2021",
          "Kelurahan Kenanga", "S1", "710134874EA4869DB3645B6CFEA27D43"),
    Orang("pem_kenanga", "198304122005012001", "Mega Nugraha", "", "S.T.",
          "PNS", "III/b", "01-01-2005", "Kepala Seksi Pemerintahan dan Pelayanan Publik", "01-07-2022",
          "Kelurahan Kenanga", "S1", "969495022B743E18623BEB9B243C64BE"),
    Orang("ekbang_kenanga", "196808091997121004", "Rizal Maharani", "", "S.T.",
          "PNS", "III/b", "01-12-1997", "Kepala Seksi Ekonomi dan Pembangunan", "01-03-2023",
          "Kelurahan Kenanga", "S1", "56F69F7AEBE99D923D45E9FDFDC56AB7"),
    Orang("staf_kenanga", "198603102010032007", "Galih Utami", "", "",
          "PNS", "II/c", "01-03-2010", "Pengadministrasi Umum", "01-10-2021",
          "Kelurahan Kenanga", "SMA", "68575BE485F81894FB22F3C1E5CAA6A3"),
    Orang("pppk_yanum", "198405042024211001", "Agus Kusumo", "", "S.Sos.",
          "PPPK", "IX", "01-01-2024", "Penata Layanan Operasional", "01-04-2025",
          "Seksi Pelayanan Umum", "S1", "FB70500E626AB351FF92C78B3C7DA82D"),
    Orang("pppk_melati", "197706192022212006", "Putri Anggraini", "", "A.Md.",
          "PPPK", "VII", "01-12-2022", "Pengelola Layanan Operasional", "01-04-2025",
          "Kelurahan Melati", "D3", "91DD657DD98199554E5CE33A3E0BEB09"),
    Orang("pppk_kenanga", "199603122021212002", "Ayu Melati", "", "",
          "PPPK", "V", "01-03-2021", "Operator Layanan Operasional", "01-01-2020",
          "Kelurahan Kenanga", "SMA", "6F8BB79D40A4F3565346AF5A16F5D6BD"),
    Orang("paruh_pem", "197411222022211001", "Yusuf Safitri", "", "S.T.",
          "PPPK_PW", "IX", "01-01-2022", "Penata Layanan Operasional", "01-07-2021",
          "Seksi Pemerintahan", "S1", "AD765C1B072BB0447A2D379629580410"),
    Orang("paruh_sekretariat", "197605232023211003", "Eko Rahayu", "", "",
          "PPPK_PW", "I", "01-03-2023", "Pengelola Umum Operasional", "01-07-2024",
          "Sekretariat Kecamatan Sukamaju", "SD", "2F5759E9E9F53681E44D6FF088184808"),
)
"""The 35 of the workbook, in the order of the seniority list."""

CPNS_BARU = Orang(
    "cpns", "200211052026032001", "Nabila Prameswari", "", "S.IP.", "CPNS", "III/a", "01-03-2026",
    "Penelaah Teknis Kebijakan", "01-03-2026", "Seksi Pemerintahan", "S1",
)
"""Comes on 1 March 2026."""
# fmt: on


class PejabatLuar(NamedTuple):
    """An official from outside who assesses, or stands above the assessor; may have no NIP."""

    kunci: str
    nip: str
    nama: str
    gelar_depan: str
    gelar_belakang: str
    golongan: str
    jabatan: str


SEKDA = PejabatLuar(
    "sekda", "196907141995031004", "Hendra Wiratama", "Drs.", "M.Si.", "IV/d", "Sekretaris Daerah"
)
BUPATI = PejabatLuar("bupati", "", "Wirawan Adikusuma", "", "S.E., M.M.", "", "Bupati Contoh")

NIP: dict[str, str] = {o.kunci: o.nip for o in (*PEGAWAI, CPNS_BARU)} | {SEKDA.kunci: SEKDA.nip}
"""NIP by seat; the regent has none."""

KUNCI: dict[str, str] = {nip: kunci for kunci, nip in NIP.items()}
