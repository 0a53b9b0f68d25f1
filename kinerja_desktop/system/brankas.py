"""The key of one database and its witness: both live outside the database and outside every backup.

Opening reads one small file and needs no cryptography: ordinary commits carry only the public key. The secret
is unwrapped, and libraries are loaded, the first time a signature or a sealed file asks for it.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import secrets
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from kinerja_desktop.system.sebab import sebab_os
from kinerja_desktop.system.tulis import gantikan

_T = TypeVar("_T")
LAYANAN = "Kinerja Desktop"
TANPA_KEYRING = "KINERJA_TANPA_KEYRING"
_TUNGGU_KEYRING = 5.0  # seconds; a locked or absent secret service must never hold up the program
_PANJANG_SLOT = 160
_SALAH_BUKA = "Kunci kantor di {berkas} tidak dapat dibuka: {sebab}."


class BrankasGagal(Exception):
    """The key file cannot be opened; `berkas` names it, `sebab` says why in Indonesian."""

    def __init__(self, berkas: Path, sebab: str) -> None:
        super().__init__(_SALAH_BUKA.format(berkas=berkas, sebab=sebab))
        self.berkas = berkas
        self.sebab = sebab


@dataclass(frozen=True, slots=True)
class Saksi:
    """Last commit this key is known to have written: its number, its 32-byte id and the machine's mark."""

    seq: int
    id_commit: bytes
    mesin: str


#: (signing seed, age identity, root seed)
Rahasia = tuple[bytes, str | None, bytes]


@dataclass(slots=True)
class Kunci:
    """Identity of one writer; `seed` and `age_identity` are unwrapped on first use (BrankasGagal)."""

    kunci_umum: bytes
    age_penerima: str | None
    _rahasia: Callable[[], Rahasia] = field(repr=False)

    @property
    def seed(self) -> bytes:
        """Ed25519 seed, 32 bytes."""
        return self._rahasia()[0]

    @property
    def age_identity(self) -> str | None:
        """Secret age identity, `AGE-SECRET-KEY-1...`; None until the exchange has given one."""
        return self._rahasia()[1]

    @property
    def akar(self) -> bytes:
        """Seed from which the PCs of a centre on one server derive the keys after a restore (32 bytes)."""
        return self._rahasia()[2]


class Brankas:
    """Key file and witness of the database `db_id` in the folder of keys."""

    def __init__(self, folder: Path, db_id: str) -> None:
        if not db_id or not all(c.isalnum() or c in "-_" for c in db_id):
            raise ValueError(f"pengenal basis data tidak sah: {db_id!r}")
        self.berkas = Path(folder) / db_id
        self.berkas_saksi = Path(folder) / f"{db_id}.saksi"
        self.berkas_masuk = Path(folder) / f"{db_id}.masuk"
        self.berkas_suksesi = Path(folder) / f"{db_id}.suksesi"
        self.db_id = db_id

    def ada(self) -> bool:
        """True when this user's folder holds a key for the database."""
        return self.berkas.exists()

    def buat(self, *, gantikan: bool = False) -> Kunci:
        """Make a new key; FileExistsError unless `gantikan`, which keeps the old file beside it."""
        if self.ada() and not gantikan:
            raise FileExistsError(self.berkas)
        age = self._age_lama() if self.ada() else (None, None)
        return self.pasang(secrets.token_bytes(32), *age)

    def pasang(
        self, seed: bytes, identitas: str | None, penerima: str | None, akar: bytes | None = None
    ) -> Kunci:
        """Take this key in the place of what is here; the old file stays beside it, its witness goes."""
        from nacl.signing import SigningKey

        self.berkas.parent.mkdir(parents=True, exist_ok=True)
        if self.ada():
            isi = self.berkas.read_bytes()
            lama = self.berkas.with_name(f"{self.db_id}.lama-{hashlib.sha256(isi).hexdigest()[:8]}")
            with os.fdopen(os.open(lama, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as f:
                f.write(isi)
        for saksi in (self.berkas_saksi, self.berkas_masuk, *self._berkas_saluran()):
            saksi.unlink(missing_ok=True)
        self._tulis(bytes(SigningKey(seed).verify_key), seed, identitas, penerima, akar or seed)
        return self.buka()

    def buka(self) -> Kunci:
        """The database's key, still wrapped; BrankasGagal when the file is absent or damaged."""
        isi = self._baca()
        umum = bytes.fromhex(isi["kunci_umum"])
        simpanan: list[Rahasia] = []

        def rahasia() -> Rahasia:
            if not simpanan:
                simpanan.append(self._buka_rahasia(isi))
            return simpanan[0]

        return Kunci(umum, isi.get("age_penerima"), rahasia)

    def lengkapi_age(self, identitas: str, penerima: str) -> Kunci:
        """Add the age identity that lets others seal files to this PC; returns the key with it."""
        kunci = self.buka()
        self._tulis(kunci.kunci_umum, kunci.seed, identitas, penerima, kunci.akar)
        return self.buka()

    # ---- the witness ----------------------------------------------------------------------------

    def tulis_saksi(self, seq: int, id_commit: bytes, fsync: bool = False, saluran: str = "") -> None:
        """Note the last commit; two slots in turn, so that a power cut can spoil only the newer one.

        `saluran`: the commit is of that chain of the centre (hex), whose witness is a file of its own.
        """
        berkas = (
            self.berkas_saksi.with_name(f"{self.db_id}.saksi-{saluran}") if saluran else self.berkas_saksi
        )
        _tulis_slot(berkas, seq, id_commit, fsync)

    def baca_saksi(self) -> Saksi | None:
        """The newest readable note, or None where there is none yet."""
        return _baca_slot(self.berkas_saksi)

    def tulis_saksi_masuk(self, id_commit: bytes) -> None:
        """Note the journal's last commit after files were received; numbered by the notes themselves."""
        ada = _baca_slot(self.berkas_masuk)
        if ada is None or ada.id_commit != id_commit:
            _tulis_slot(self.berkas_masuk, ada.seq + 1 if ada else 1, id_commit, fsync=False)

    def baca_saksi_masuk(self) -> Saksi | None:
        """The newest readable note of what was received, or None."""
        return _baca_slot(self.berkas_masuk)

    def saksi_saluran(self) -> dict[str, Saksi]:
        """The newest readable note of each of the centre's chains."""
        ada = {f.name.rsplit("-", 1)[1]: _baca_slot(f) for f in self._berkas_saluran()}
        return {nama: s for nama, s in ada.items() if s is not None}

    def _berkas_saluran(self) -> list[Path]:
        return sorted(self.berkas.parent.glob(f"{self.db_id}.saksi-*"))

    # ---- former keys ----------------------------------------------------------------------------

    def tambah_suksesi(self, baris: str) -> None:
        """Keep the line by which a former key named its successor."""
        with self.berkas_suksesi.open("a", encoding="utf-8") as f:
            f.write(f"\n{baris}\n")  # a line that a power cut left without its end stays by itself
            f.flush()
            os.fsync(f.fileno())

    def suksesi(self) -> list[str]:
        """All such lines, oldest first; one cut by a power failure is left out."""
        try:
            baris = self.berkas_suksesi.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeError):
            return []
        return [b for b in baris if _json_sah(b)]

    # ---- the key file ---------------------------------------------------------------------------

    def _baca(self) -> dict[str, Any]:
        try:
            isi = json.loads(self.berkas.read_text(encoding="utf-8"))
            if isi["versi"] != 1 or len(bytes.fromhex(isi["kunci_umum"])) != 32:
                raise ValueError("isi")
            return dict(isi)
        except FileNotFoundError as e:
            raise BrankasGagal(self.berkas, "berkas kunci tidak ada di komputer ini") from e
        except OSError as e:
            raise BrankasGagal(self.berkas, f"berkas tidak terbaca ({sebab_os(e)})") from e
        except (ValueError, KeyError, TypeError, RecursionError) as e:
            raise BrankasGagal(self.berkas, "isi berkas kunci rusak") from e

    def _tulis(self, umum: bytes, seed: bytes, age: str | None, penerima: str | None, akar: bytes) -> None:
        kunci = {"seed": seed.hex(), "age": age}
        rahasia = json.dumps(kunci if akar == seed else {**kunci, "akar": akar.hex()}).encode()
        isi: dict[str, Any] = {"versi": 1, "kunci_umum": umum.hex(), "age_penerima": penerima}
        pembungkus = _kunci_pembungkus(self._nama_keyring(umum), baru=True)
        if pembungkus is None:
            isi |= {"bungkus": "polos", "rahasia": rahasia.hex()}
        else:
            from nacl.secret import SecretBox

            isi |= {"bungkus": "keyring", "rahasia": bytes(SecretBox(pembungkus).encrypt(rahasia)).hex()}
        sementara = self.berkas.with_name(self.berkas.name + ".baru")
        fd = os.open(sementara, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(fd, "w", encoding="utf-8") as f:
            json.dump(isi, f)
            f.flush()
            os.fsync(f.fileno())
        gantikan(sementara, self.berkas)

    def _buka_rahasia(self, isi: dict[str, Any]) -> Rahasia:
        try:
            data = bytes.fromhex(isi["rahasia"])
            if isi["bungkus"] == "keyring":
                pembungkus = _kunci_pembungkus(
                    self._nama_keyring(bytes.fromhex(isi["kunci_umum"])), baru=False
                )
                if pembungkus is None:
                    raise BrankasGagal(self.berkas, "penyimpan kata sandi sistem tidak menjawab")
                from nacl.exceptions import CryptoError
                from nacl.secret import SecretBox

                try:
                    data = SecretBox(pembungkus).decrypt(data)
                except CryptoError as e:
                    raise BrankasGagal(self.berkas, "kunci pembungkus tidak cocok") from e
            rahasia = json.loads(data)
            seed = bytes.fromhex(rahasia["seed"])
            akar = bytes.fromhex(rahasia["akar"]) if "akar" in rahasia else seed
            if len(seed) != 32 or len(akar) != 32:
                raise ValueError("seed")
            return seed, rahasia["age"], akar
        except (ValueError, KeyError, TypeError) as e:
            raise BrankasGagal(self.berkas, "isi berkas kunci rusak") from e

    def _age_lama(self) -> tuple[str | None, str | None]:
        """Files already on their way are sealed to the old identity: the new key keeps it if it can."""
        try:
            kunci = self.buka()
            return kunci.age_identity, kunci.age_penerima
        except BrankasGagal:
            return None, None

    def _nama_keyring(self, umum: bytes) -> str:
        return f"{self.db_id}/{umum[:8].hex()}"


def _tulis_slot(berkas: Path, seq: int, id_commit: bytes, fsync: bool) -> None:
    catatan = f"{seq} {id_commit.hex()} {penanda_mesin()} "
    slot = (catatan + hashlib.sha256(catatan.encode()).hexdigest()[:16]).ljust(_PANJANG_SLOT - 1) + "\n"
    fd = os.open(berkas, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    try:
        os.lseek(fd, (seq & 1) * _PANJANG_SLOT, os.SEEK_SET)
        os.write(fd, slot.encode())
        if fsync:
            os.fsync(fd)
    finally:
        os.close(fd)


def _baca_slot(berkas: Path) -> Saksi | None:
    try:
        data = berkas.read_bytes()[: 2 * _PANJANG_SLOT]
    except OSError:
        return None
    ada = [s for i in (0, _PANJANG_SLOT) if (s := _urai_slot(data[i : i + _PANJANG_SLOT])) is not None]
    return max(ada, key=lambda s: s.seq, default=None)


def _json_sah(teks: str) -> bool:
    try:
        return isinstance(json.loads(teks)[1]["baru"], str)
    except (ValueError, LookupError, TypeError):
        return False


def _urai_slot(slot: bytes) -> Saksi | None:
    try:
        seq, id_hex, mesin, tanda = slot.decode("ascii").split()
        catatan = f"{seq} {id_hex} {mesin} "
        if tanda != hashlib.sha256(catatan.encode()).hexdigest()[:16]:
            return None
        return Saksi(int(seq), bytes.fromhex(id_hex), mesin)
    except ValueError:
        return None


@lru_cache(maxsize=1)
def penanda_mesin() -> str:
    """Mark of this machine, 16 hex digits of a hash; a hint only: a moved file is no alarm."""
    asal = platform.node()
    for berkas in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        try:
            asal += Path(berkas).read_text(encoding="ascii").strip()
            break
        except (OSError, ValueError):
            continue
    return hashlib.sha256(b"Kinerja Desktop mesin\0" + asal.encode()).hexdigest()[:16]


def _keyring_dipakai() -> bool:
    """False where asking would fail, prompt or hang: by wish, without a desktop session, on other systems."""
    if os.environ.get(TANPA_KEYRING):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    layar = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(layar and os.environ.get("DBUS_SESSION_BUS_ADDRESS"))


def _kunci_pembungkus(nama: str, *, baru: bool) -> bytes | None:
    """The wrapping key kept by the operating system; None where there is no real keystore."""
    return tanya_gudang(lambda gudang: _tanya_keyring(gudang, nama, baru))


def tanya_gudang(kerja: Callable[[Any], _T | None]) -> _T | None:
    """Ask the operating system's keystore; None where there is no real one, or none that answers in time."""
    if not _keyring_dipakai():
        return None
    hasil: list[_T | None] = []

    def tanya() -> None:
        try:
            gudang = _gudang()
            hasil.append(None if gudang is None else kerja(gudang))
        except Exception:
            # Any fault of a foreign keystore means the same here: it cannot be relied on.
            hasil.append(None)

    utas = threading.Thread(target=tanya, name="keyring", daemon=True)
    utas.start()
    utas.join(_TUNGGU_KEYRING)
    return hasil[0] if hasil else None


def _gudang() -> Any:
    import keyring
    from keyring.backends import chainer, fail, null

    gudang = keyring.get_keyring()
    if isinstance(gudang, fail.Keyring | null.Keyring) or gudang.priority < 1:
        return None
    if isinstance(gudang, chainer.ChainerBackend) and not gudang.backends:
        return None
    return gudang


def _tanya_keyring(gudang: Any, nama: str, baru: bool) -> bytes | None:
    ada = gudang.get_password(LAYANAN, nama)
    if ada is None and baru:
        gudang.set_password(LAYANAN, nama, secrets.token_hex(32))
        # What cannot be read back would lock the office out of its own key.
        ada = gudang.get_password(LAYANAN, nama)
    return bytes.fromhex(ada) if ada else None
