import type { CliErrors } from "../nl/cli-errors.ts";

/** The command line's own errors in Turkish. */
export const cliErrors: CliErrors = {
  "cli/file-unreadable": {
    expected: "{file} dosyası okunamıyor.",
    next: "Adını ve okuma izniniz olup olmadığını kontrol edin.",
  },
  "cli/file-unwritable": {
    expected: "{file} dosyası yazılamıyor.",
    next: "Klasörünü ve orada yazma izniniz olup olmadığını kontrol edin.",
  },
  "cli/cannot-listen": {
    expected: "Sunucu {port} numaralı bağlantı noktasını dinleyemiyor.",
    next: "--port ile başka bir numara seçin.",
  },
  "cli/file-exists": {
    expected: "{file} dosyası zaten var.",
    next: "Başka bir yer seçin; hiçbir şeyin üzerine yazılmaz.",
  },
  "cli/no-installation": {
    expected: "{folder} klasöründe bir kurulum yok.",
    next: "--data değerini kontrol edin; ilk serve bir kurulum yapar.",
  },
  "cli/no-network": {
    expected: "Bu kurulumda {network} adlı bir ağ yok.",
    next: "--network değerini kontrol edin.",
  },
  "cli/no-import": {
    expected: "{network} ağında geri alınabilecek {import} adlı bir içe aktarma yok.",
    next: "Adına bakın: bir kez ve otuz gün boyunca geri alınabilir.",
  },
  "cli/no-account": {
    expected: "Bu girişle bir hesap yok.",
    next: "--login değerini kontrol edin.",
  },
  "cli/setting-missing": {
    expected: "Ortamda {name} ayarı eksik.",
    next: "Ayarlayın ve yeniden başlatın; ne işe yaradığı docs/operation.md içinde.",
  },
  "cli/secret-too-short": {
    expected: "{name} ayarı {least} karakterden kısa; böyle bir gizli anahtar tahmin edilebilir.",
    next: "parent-circles secret ile bir tane oluşturun ve veritabanından ayrı saklayın.",
  },
  "cli/backup-broken": {
    expected: "{file} yedeği bütün değil.",
    next: "Başka bir yedek alın; hiçbir şey geri yüklenmedi.",
  },
  "cli/audit-broken": {
    expected: "{network} günlüğü {entry} numaralı kayıttan itibaren birbirini tutmuyor.",
    next: "Veritabanını olduğu gibi bırakın ve denetçiye bildirin.",
  },
  "cli/begun": {
    expected: "Bu kurulum zaten başladı.",
    next: "invite ile birini davet edin ya da koordinatöre sorun.",
  },
  "cli/trial": {
    expected: "Bu kurulum uydurma kişilerle bir denemedir ve öyle kalır.",
    next: "Yeni ve boş bir klasörle başlayın: first-link --data BAŞKA_KLASÖR.",
  },
  "cli/secret-changed": {
    expected: "PARENT_CIRCLES_SECRET ayarı bu kurulumun yapıldığı ayar değil.",
    next: "Önceki haline getirin: başka bir ayarla ayrılan kimse tanınmaz ve günlük denetlenemez.",
  },
  "cli/anchor-missed": {
    expected: "{network} günlüğü, {at} tarihli çapanın sözünü ettiği günlük değil.",
    next: "Veritabanını ve çapayı olduğu gibi bırakın ve denetçiye bildirin. Yedek geri yüklendiyse böyle olur: o zaman yeni bir çapa dosyası başlatın.",
  },
  "cli/anchor-broken": {
    expected: "{file} içindeki bir çapa bu kurulum tarafından yapılmamış ya da değiştirilmiş.",
    next: "Veritabanını ve çapayı olduğu gibi bırakın ve denetçiye bildirin. Yedek geri yüklendiyse böyle olur: o zaman yeni bir çapa dosyası başlatın.",
  },
  "cli/key-missing": {
    expected: "Adların saklandığı anahtar, verilen anahtar da bir önceki anahtar da değil.",
    next: "PARENT_CIRCLES_KEY ya da PARENT_CIRCLES_KEY_FILE ayarını önceki haline getirin, ya da o anahtarı PARENT_CIRCLES_OLD_KEY olarak verin.",
  },
  "cli/key-file-readable": {
    expected: "{file} içindeki anahtarı bu makinede başkaları da okuyabiliyor.",
    next: "Dosyayı yalnızca sahibi okuyabilsin: chmod 600.",
  },
  "cli/bad-usage": { expected: "Komut, bilmediği bir biçimde çağrıldı.", next: "--help komutuna bakın." },
};
