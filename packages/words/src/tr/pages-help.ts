import type { PagesHelp } from "../nl/pages-help.ts";

/** These words in Turkish. */
export const pagesHelp: PagesHelp = {
  ask: {
    operator: "Çözemediniz mi? Sunucuya bakan kişiye sorun.",
    coordinator: "Çözemediniz mi? Mahallenizin koordinatörüne sorun.",
  },
  pages: {
    today:
      "Burada bugün yapılacakları görürsünüz. En üstte önce yapılacak iş, sonra başkasını bekleyenler durur. Bir şey yoksa, bir şey yapmanız gerekmez.",
    start:
      "Buradan girersiniz. Geçiş anahtarınızla ya da adınız ve parolanızla giriş yapın. Davetiniz varsa aldığınız bağlantıyı açın.",
    first:
      "Burada bir ağ için yeni bir yer başlar. Kendi girişinizi oluşturursunuz. Sonra hangi mahalle olduğunu ve kimin sorumlu olduğunu söylersiniz.",
    begin:
      "Burada mahallenizin ağını oluşturursunuz. Mahallenin adını ve bilgilerden kimin sorumlu olduğunu söylersiniz. Sonra neyle başlayacağınızı seçersiniz.",
    people:
      "Burada ağda olan herkesi bulursunuz. Her birinin neye evet dediğini, kimin kime güvendiğini ve henüz kimsenin bilmediğini okursunuz. Birini ekler, onunla birlikte bir şeyi değiştirir ya da isterse onu silersiniz.",
    map: "Burada kimin kime güvendiğini görürsünüz. İçeride kilit kişiler, çevrelerinde öteki ebeveynler durur. Birini seçin: ona kimin üzerinden ulaşılır, görürsünüz.",
    health:
      "Burada ağın nasıl gittiğini görürsünüz. Kime ulaşılabildiğini ve kime çok iş düştüğünü görürsünüz. Bilmediğimiz de yazar.",
    keyFigures:
      "Burada kimin kilit kişi olacağını seçersiniz. Hangi grubun birlikte en çok ebeveyne ulaştığını ve bunun ne kadar kesin olduğunu görürsünüz. Kararı bir insan verir ve önce ona sorar.",
    measures:
      "Burada ağla ilgili sayılar durur. Her sayının yanında ne dediği ve ne demediği yazar. Günlük iş için onlara ihtiyacınız yok.",
    requests:
      "Burada okulların ve kurumların talepleri durur. Kimin kastedildiğine ve onu kimin davet edebileceğine bakarsınız. Okul kişileri hiçbir zaman görmez.",
    asks: "Burada hangi kilit kişinin kimi davet ettiğini görürsünüz. Ne yanıt verdiğini ve nasıl gittiğini okursunuz. Hayır demek her zaman uygundur.",
    myRequests:
      "Burada ağdan ne istediğinizi görürsünüz. Adları düzeltebilir ya da talebi geri alabilirsiniz. Ağda kimlerin olduğunu görmezsiniz.",
    newRequest:
      "Burada ağdan ebeveynleri davet etmesini istersiniz. Etkinliği ve ebeveynleri yazarsınız. Talep bitince adlar silinir.",
    myAsks:
      "Burada sizden rica edilenler durur. Neden söylemeden evet ya da şimdi değil diyebilirsiniz. Dinlenmek isterseniz ara verirsiniz.",
    activities:
      "Burada mahallede yapılacak şeyler durur. Etkinlikleri koordinatör oluşturur ve değiştirir. Ebeveynler bir etkinliğe davet edilebilir.",
    about:
      "Burada bu ağın ne olduğunu okursunuz. Çevreleri yuvarlak sayılarla, kişiler olmadan görürsünüz. Hiçbir zaman yazmadıklarımızı da okursunuz.",
    import:
      "Burada zaten elinizde olan bir listeyi okutursunuz. Listeyi kendi bilgisayarınızda okuruz; ağa yalnızca seçtikleriniz gider. Otuz gün boyunca hepsini tek tıkla geri alabilirsiniz.",
    invitations:
      "Burada birini içeri alır, sonra çıkarabilirsiniz. Ona bir bağlantı ya da kod verirsiniz. Girişini kendisi oluşturur.",
    invited:
      "Katılmaya davetlisiniz. Burada kendi telefonunuzda ya da bilgisayarınızda kendi girişinizi oluşturursunuz. Sonra bağlantı artık çalışmaz.",
    account:
      "Burada nasıl giriş yaptığınızı ayarlarsınız. Nerede giriş yaptığınızı görür, oradan çıkabilirsiniz. Başka bir cihaz da ekleyebilirsiniz.",
    myData:
      "Burada hakkınızda saklanan her şeyi görürsünüz. Kimin baktığını da görürsünüz. İstediğiniz zaman durabilir ya da her şeyi sildirebilirsiniz.",
    referrals:
      "Burada kendisi isteyen bir ebeveyni yönlendirirsiniz. Önce her şeyi anlayıp anlamadığını sorun. Bir şeyi değiştirmek ya da çıkarmak için koordinatöre sorun.",
    audit:
      "Burada kimin ne yaptığı ve okuduğu durur. İçinde ebeveynlerin adları yoktur. Deftere kimsenin dokunmadığını görebilirsiniz.",
    interview:
      "Burada bir anneyle mutfak masasında konuşursunuz. Kiminle başlayabileceğinizi ve nedenini görürsünüz. Ancak o evet deyince ve birlikte okuyunca kaydedilir.",
    slips:
      "Burada herkese tek bir isim sorarsınız. Kâğıtları yazdırır, üzerindekileri sonra geçirirsiniz. Yeni olanlar bunu 30 gün içinde öğrenir.",
    manage:
      "Burada ağın kendisini düzenlersiniz. Kişileri davet eder, okulları tutar ve kopya saklarsınız. Günlük iş için burada olmanız gerekmez.",
    institutions:
      "Burada katılan okullar ve kurumlar durur. Birini ekler, adını değiştirir ya da çıkarırsınız. Onlar kişileri hiçbir zaman görmez.",
    settings:
      "Burada ağın nasıl çalışacağına karar verirsiniz. Örneğin bir kilit kişiye ne sıklıkta sorulabileceğine. Değişiklik hemen ve herkes için geçerlidir.",
    copies:
      "Burada bütün ağı bir dosyada saklarsınız. İçinde adlar vardır: güvenli bir yerde tutun. Sunucunun en son ne zaman yedek aldığını da görürsünüz.",
  },
};
