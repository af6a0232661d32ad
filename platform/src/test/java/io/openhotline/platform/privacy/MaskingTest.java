package io.openhotline.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13800001234             | 138****1234",
                "138 0000 1234           | 138****1234",
                "１３８００００１２３４   | 138****1234",
                "+8613800001234          | 138****1234",
                "+86 138-0000-1234       | 138****1234",
                "008613800001234         | 138****1234",
                "(+86) 13800001234       | 138****1234",
                "057185552222            | 057*****2222",
                "(0571) 8555-2222        | 057*****2222",
                "+8657185552222          | 057*****2222",
                "0571-85552222-801       | 057*****2222",
                "0571-85552222转801      | 057*****2222",
                "0571-85552222 ext. 801  | 057*****2222",
                "13800001234、85552222   | 138****1234",
                "+442071838750           | +44******8750",
                "85552222                | ****2222",
                "5552222                 | ****222",
                "96390                   | ****0",
                "110                     | ****",
                "无                       | ****",
            })
    void a_phone_keeps_three_digits_in_front_and_four_behind(String phone, String masked) {
        assertThat(Masking.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王伟           | 王**",
                "李秀英         | 李**",
                "𠮷田           | 𠮷**",
                "欧阳修文       | 欧阳**",
                "欧阳           | 欧**",
                "諸葛孔明       | 諸葛**",
                "王先生         | 王**",
                "阿卜杜拉·买买提 | 阿**",
                "Li Ming        | L** M**",
                "O'Brien        | O**",
                "Élise Dupont   | É** D**",
                "a b c d e f    | a** b** c** d**",
                "13800001234    | **",
                "''             | **",
                "' '            | **",
            })
    void a_name_keeps_its_surname_or_initials(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "人民路88号302室                  | 人民路",
                "人民路与解放路口 88号302室         | 人民路与解放路口",
                "滨江花园3栋2单元501               | 滨江花园",
                "中山北路1299弄5号602室            | 中山北路",
                "人民路八十八号                    | 人民路",
                "西湖区文三路４７８号华星广场A座1201 | 西湖区文三路",
                "下沙6号大街12号                   | 下沙6号大街",
                "经七路12号                        | 经七路",
                "104国道旁（3号门）                 | 104国道旁",
                "国际大厦A座                       | 国际大厦",
                "南山村三组                        | 南山村",
                "解放东路甲12号                    | 解放东路",
                "和平路128号院东门外                | 和平路",
                "和平路菜市场                      | 和平路菜市场",
                "88号                              | **",
                "''                                | **",
            })
    void a_chinese_address_keeps_road_or_estate(String address, String masked) {
        assertThat(Masking.address(address)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "88 Renmin Road, Flat 302                 | Renmin Road",
                "Flat 302, 88 Renmin Road                 | Renmin Road",
                "88 Renmin Road Flat B                    | Renmin Road",
                "No. 88 Renmin Road                       | Renmin Road",
                "Room 302, Unit 2, Building 5, Riverside Garden, 12 Renmin Road "
                        + "| Riverside Garden, Renmin Road",
                "221B Baker Street                        | Baker Street",
                "350 5th Avenue, 12th Floor               | 5th Avenue",
                "Apt. 4B                                  | **",
                "Unit Flat 3 A                            | **",
            })
    void an_address_in_letters_keeps_road_or_estate(String address, String masked) {
        assertThat(Masking.address(address)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请回电话13877770001。            | 请回电话138****0001。",
                "电话：１３８ ７７７７ ０００１    | 电话：１３８****０００１",
                "Call (0571) 8555-2222 today       | Call (057*****2222 today",
                "一三八七七七七〇〇〇一            | 一三八****〇〇〇一",
                "身份证330102199001011234，         | 身份证****1234，",
                "ID 33010219900101123X.            | ID ****123X.",
                "1​3​8​7​7​7​7​0​0​0​1             | 138****0001",
                "Mail li.ming@example.com, please  | Mail **@example.com, please",
                "邮箱13877770001@qq.com             | 邮箱**@qq.com",
                "车牌浙A·D12345和浙A12345          | 车牌浙A****和浙A****",
                "工单 2026-0000123-6，2026-11-29    | 工单 2026-0000123-6，2026-11-29",
                "水表读数 123456，管径 200          | 水表读数 123456，管径 200",
                "2026-11-29 13877770001            | 2026-11-29 138****0001",
            })
    void a_text_keeps_no_long_number_and_no_address(String text, String masked) {
        assertThat(Masking.text(text)).isEqualTo(masked);
    }

    @Test
    void coordinates_keep_three_decimals() {
        assertThat(Masking.coordinate(30.274085)).isEqualTo(30.274);
        assertThat(Masking.coordinate(-120.15567)).isEqualTo(-120.156);
    }
}
